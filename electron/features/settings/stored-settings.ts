import { z } from 'zod';
import { connectionStatusSchema } from '../../shared/contract/connection';
import { defaultOffersView } from '../../shared/contract/constants/default-offers-view';
import { defaultSearchHistory } from '../../shared/contract/constants/default-search-history';
import { defaultSettings } from '../../shared/contract/constants/default-settings';
import { maxColumnWidth } from '../../shared/contract/constants/limits';
import { filterSchema } from '../../shared/contract/facets';
import { offerColumnSchema, offersViewSchema } from '../../shared/contract/offers-view';
import { searchTextSchema } from '../../shared/contract/search';
import {
  maxRecentSearches,
  resultColumnSchema,
  type SearchHistory,
  searchHistorySchema,
} from '../../shared/contract/search-history';
import { type Settings, settingsSchema } from '../../shared/contract/settings';
import { maxKeys, noUpdateRecord, type UpdateRecord } from '../../shared/contract/update-record';
import {
  isJsonObject,
  type StoredField,
  storedList,
  storedObject,
  storedRecord,
  storedValue,
} from '../../storage/stored-field';
import { type ConnectionRecord, entryKnowledge, noConnection } from '../connection/connection-record';

const boundsSchema = z.object({
  x: z.number().int(),
  y: z.number().int(),
  width: z.number().int().positive(),
  height: z.number().int().positive(),
});

/** All that the settings file holds. Of the connection: what was chosen and where the secret is, never the secret. */
export interface StoredSettings {
  readonly settings: Settings;
  readonly search: SearchHistory;
  readonly connection: ConnectionRecord;
  readonly updates: UpdateRecord;
  readonly window: { readonly bounds: z.infer<typeof boundsSchema> | null; readonly maximized: boolean };
}

const signedVersionSchema = z.object({ key: z.string().max(100), version: z.string().max(100) });
const momentSchema = z.iso.datetime({ offset: true }).nullable();

const widthSchema = z.number().int().min(20).max(maxColumnWidth);
const setting = settingsSchema.shape;
const offersView = offersViewSchema.shape;

const storedOffersView = storedObject<Settings['offers']>({
  sort: storedObject({
    column: storedValue(offerColumnSchema, defaultOffersView.sort.column),
    direction: storedValue(offersView.sort.shape.direction, defaultOffersView.sort.direction),
  }),
  authorizedOnly: storedValue(z.boolean(), defaultOffersView.authorizedOnly),
  inStockOnly: storedValue(z.boolean(), defaultOffersView.inStockOnly),
  myDistributorsOnly: storedValue(z.boolean(), defaultOffersView.myDistributorsOnly),
  myDistributors: storedList(z.object(offersView.myDistributors.element.shape), 100),
  hiddenColumns: storedList(offerColumnSchema, offerColumnSchema.options.length),
  columnWidths: storedRecord(offerColumnSchema.options, widthSchema),
});

const storedConnection = storedObject<ConnectionRecord>({
  source: storedValue(connectionStatusSchema.shape.source, noConnection.source),
  clientId: storedValue(connectionStatusSchema.shape.clientId, noConnection.clientId),
  savedAt: storedValue(connectionStatusSchema.shape.savedAt, noConnection.savedAt),
  storedIn: storedValue(connectionStatusSchema.shape.storedIn, noConnection.storedIn),
  entry: storedValue(z.enum(entryKnowledge), noConnection.entry),
});

/**
 * The keychain's entry is the truth about the credentials: where the record can be read in part only, the start looks
 * for an entry and writes the record anew. It is one fact, so that it is written whole.
 */
const connectionField: StoredField<ConnectionRecord> = {
  read(raw, onUnreadable, path) {
    let whole = isJsonObject(raw) && ['source', 'clientId', 'savedAt', 'storedIn'].every((key) => key in raw);
    const record = storedConnection.read(
      raw,
      (part) => {
        whole = false;
        onUnreadable?.(part);
      },
      path,
    );
    return whole || record.entry === 'unwanted' ? record : { ...record, entry: 'unsure' };
  },
  write: (raw, value) => ({ ...(isJsonObject(raw) ? raw : {}), ...value }),
};

/** Files of earlier versions call the facet "maker". */
const storedFilterSchema = z
  .object(filterSchema.shape)
  .transform((filter) => (filter.facet === 'maker' ? { ...filter, facet: 'manufacturer' } : filter));

/**
 * How each part of the file is read and written. A schema of stored data is another thing than one of IPC: it reads what
 * can be read, one value at a time.
 */
export const storedFields: { readonly [K in keyof StoredSettings]: StoredField<StoredSettings[K]> } = {
  settings: storedObject<Settings>({
    country: storedValue(setting.country, defaultSettings.country),
    currency: storedValue(setting.currency, defaultSettings.currency),
    theme: storedValue(setting.theme, defaultSettings.theme),
    offers: storedOffersView,
    updateCheck: storedValue(setting.updateCheck, defaultSettings.updateCheck),
    updateDownload: storedValue(setting.updateDownload, defaultSettings.updateDownload),
    suggestions: storedValue(setting.suggestions, defaultSettings.suggestions),
    pictures: storedValue(setting.pictures, defaultSettings.pictures),
  }),
  search: storedObject<SearchHistory>({
    recent: storedList(searchTextSchema, maxRecentSearches),
    order: storedValue(
      z.object(searchHistorySchema.shape.order.unwrap().shape).nullable(),
      defaultSearchHistory.order,
    ),
    filters: storedList(storedFilterSchema, 30),
    filteredText: storedValue(searchTextSchema.nullable(), defaultSearchHistory.filteredText),
    hiddenColumns: storedList(resultColumnSchema, resultColumnSchema.options.length),
    columnWidths: storedRecord(resultColumnSchema.options, widthSchema),
  }),
  connection: connectionField,
  updates: storedObject<UpdateRecord>({
    checkedAt: storedValue(momentSchema, noUpdateRecord.checkedAt),
    firstTriedAt: storedValue(momentSchema, noUpdateRecord.firstTriedAt),
    triedAt: storedValue(momentSchema, noUpdateRecord.triedAt),
    failedChecks: storedValue(z.number().int().nonnegative(), noUpdateRecord.failedChecks),
    offered: storedValue(z.string().max(100).nullable(), noUpdateRecord.offered),
    newest: storedList(signedVersionSchema, maxKeys),
  }),
  window: storedObject<StoredSettings['window']>({
    bounds: storedValue(boundsSchema.nullable(), null),
    maximized: storedValue(z.boolean(), false),
  }),
};

export const defaultStoredSettings: StoredSettings = {
  settings: defaultSettings,
  search: defaultSearchHistory,
  connection: noConnection,
  updates: noUpdateRecord,
  window: { bounds: null, maximized: false },
};
