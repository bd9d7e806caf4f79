import { z } from 'zod';
import {
  keepAnswersChoices,
  maxPlanParts,
  maxQuantity,
  maxRecentCountries,
  partsPerSearchChoices,
} from './constants/limits';
import { type Contract, nothing } from './contract';
import { offersViewSchema } from './offers-view';
import { countrySchema, currencySchema } from './part';
import { updateCheckSchema, updateDownloadSchema } from './updates';

/** Pieces to buy. */
export const quantitySchema = z.int().min(1).max(maxQuantity);

export const settingsSchema = z.strictObject({
  /** Chooses which offers and stock the service shows. */
  country: countrySchema,
  /** Those chosen before, the last one first. */
  recentCountries: z.array(countrySchema).max(maxRecentCountries),
  /** What prices are converted into. */
  currency: currencySchema,
  /** For which prices are compared. */
  quantity: quantitySchema,
  theme: z.enum(['system', 'light', 'dark']),
  /** How high the rows of grids are. */
  density: z.enum(['comfortable', 'compact']),
  /** Whether the sidebar has icons alone, also in a window with room for more. */
  compactSidebar: z.boolean(),
  /** Whether a pane beside the results shows the part in focus; `auto`: where the window has room for it. */
  preview: z.enum(['auto', 'shown', 'hidden']),
  offers: offersViewSchema,
  updateCheck: updateCheckSchema.exclude(['never']),
  updateDownload: updateDownloadSchema,
  /** How many parts a search requests. */
  partsPerSearch: z.literal(partsPerSearchChoices),
  /** Main asks before a request for more parts, unless it is a search, or its button names the cost. */
  askAboveParts: z.int().min(1).max(maxPlanParts),
  /** Main asks before a request that may leave fewer parts; null for never. */
  askBelowLeft: z.int().min(1).max(maxPlanParts).nullable(),
  /** For how many hours answers are kept on disk, and given again at no cost; 0: not at all. */
  keepAnswersHours: z.literal(keepAnswersChoices),
  /** Whether part numbers are suggested while typing; free, but each one queries the service. */
  suggestions: z.boolean(),
  /** Whether main fetches images of parts, which are on the manufacturers' and distributors' own hosts. */
  pictures: z.boolean(),
});
export type Settings = z.infer<typeof settingsSchema>;

export const settingsAnswerSchema = z.strictObject({
  settings: settingsSchema,
  /** The file name of the backup of an unreadable settings file; null if the file was readable. */
  corruptBackup: z.string().max(300).nullable(),
  /** The folder in which the settings could not be saved at the last attempt; null if they were saved. */
  notSavedIn: z.string().max(4096).nullable(),
});
export type SettingsAnswer = z.infer<typeof settingsAnswerSchema>;

const {
  country,
  recentCountries,
  currency,
  quantity,
  theme,
  density,
  compactSidebar,
  preview,
  offers,
  partsPerSearch,
  askAboveParts,
  askBelowLeft,
  keepAnswersHours,
  suggestions,
  pictures,
  updateCheck,
  updateDownload,
} = settingsSchema.shape;

/** Some of the settings; a key that is present has a value. */
export const settingsChangeSchema = z.strictObject({
  country: country.exactOptional(),
  recentCountries: recentCountries.exactOptional(),
  currency: currency.exactOptional(),
  quantity: quantity.exactOptional(),
  theme: theme.exactOptional(),
  density: density.exactOptional(),
  compactSidebar: compactSidebar.exactOptional(),
  preview: preview.exactOptional(),
  offers: offers.exactOptional(),
  updateCheck: updateCheck.exactOptional(),
  updateDownload: updateDownload.exactOptional(),
  partsPerSearch: partsPerSearch.exactOptional(),
  askAboveParts: askAboveParts.exactOptional(),
  askBelowLeft: askBelowLeft.exactOptional(),
  keepAnswersHours: keepAnswersHours.exactOptional(),
  suggestions: suggestions.exactOptional(),
  pictures: pictures.exactOptional(),
});
export type SettingsChange = z.infer<typeof settingsChangeSchema>;

export const settingsContract = {
  calls: {
    settings: { request: nothing, result: settingsAnswerSchema },
    changeSettings: { request: settingsChangeSchema, result: settingsAnswerSchema },
  },
  events: { settingsChanged: settingsAnswerSchema },
} satisfies Contract;
