import { z } from 'zod';
import { connectionStatusSchema } from '../contract/connection';
import { type SearchMemory, searchMemorySchema } from '../contract/search-memory';
import { type Settings, settingsSchema } from '../contract/settings';
import { entryKnowledge } from '../credentials/connection-record';
import { firstOffersView } from '../pricing/first-offers-view';

export const boundsSchema = z.object({
  x: z.number().int(),
  y: z.number().int(),
  width: z.number().int().positive(),
  height: z.number().int().positive(),
});

/** US and USD are the service's own defaults (api-facts). */
const firstSettings: Settings = {
  country: 'US',
  currency: 'USD',
  theme: 'system',
  offers: firstOffersView,
  suggestions: true,
  pictures: true,
  updateCheck: 'daily',
  updateDownload: 'on-consent',
};

const firstSearchMemory: SearchMemory = {
  recent: [],
  order: null,
  filters: [],
  filteredText: null,
  hiddenColumns: [],
  columnWidths: {},
};

/** A setting that the version which wrote the file did not know yet has its first value. */
function withFirst<T extends object>(first: T) {
  return (stored: unknown) =>
    typeof stored === 'object' && stored !== null ? { ...first, ...stored } : stored;
}

/** All that the settings file holds. Of the connection: what was chosen and where the secret is, never the secret. */
export const storedSettingsSchema = z.object({
  version: z.literal(1),
  settings: z.preprocess(withFirst(firstSettings), settingsSchema),
  // What is remembered for convenience is not worth a file set aside.
  search: z.preprocess(withFirst(firstSearchMemory), searchMemorySchema).catch(firstSearchMemory),
  connection: connectionStatusSchema
    .pick({ source: true, clientId: true, savedAt: true, storedIn: true })
    .extend({ entry: z.enum(entryKnowledge).default('known') }),
  window: z.object({ bounds: boundsSchema.nullable(), maximized: z.boolean() }),
});
export type StoredSettings = z.infer<typeof storedSettingsSchema>;

export function firstStoredSettings(): StoredSettings {
  return {
    version: 1,
    settings: firstSettings,
    search: firstSearchMemory,
    connection: { source: 'none', clientId: null, savedAt: null, storedIn: null, entry: 'known' },
    window: { bounds: null, maximized: false },
  };
}
