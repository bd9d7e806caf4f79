import { z } from 'zod';
import { columnWidthSchema } from '../../shared/contract/column-widths';
import { defaultOffersView } from '../../shared/contract/constants/default-offers-view';
import { defaultSettings } from '../../shared/contract/constants/default-settings';
import { maxDistributors, maxRecentCountries } from '../../shared/contract/constants/limits';
import { distributorSchema, offerColumnSchema, offersViewSchema } from '../../shared/contract/offers-view';
import { type Settings, settingsSchema } from '../../shared/contract/settings';
import type { SectionDefinition } from '../../storage/settings-file';
import { storedList, storedObject, storedRecord, storedValue } from '../../storage/stored-field';

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
  myDistributors: storedList(z.object(distributorSchema.shape), maxDistributors),
  hiddenColumns: storedList(offerColumnSchema, offerColumnSchema.options.length),
  columnWidths: storedRecord(offerColumnSchema, columnWidthSchema),
});

/** The settings as they are stored. Unlike the strict IPC schema, each one is read by itself. */
export const settingsSection: SectionDefinition<Settings> = {
  key: 'settings',
  field: storedObject<Settings>({
    country: storedValue(setting.country, defaultSettings.country),
    recentCountries: storedList(setting.country, maxRecentCountries),
    currency: storedValue(setting.currency, defaultSettings.currency),
    quantity: storedValue(setting.quantity, defaultSettings.quantity),
    theme: storedValue(setting.theme, defaultSettings.theme),
    density: storedValue(setting.density, defaultSettings.density),
    compactSidebar: storedValue(setting.compactSidebar, defaultSettings.compactSidebar),
    preview: storedValue(setting.preview, defaultSettings.preview),
    offers: storedOffersView,
    updateCheck: storedValue(setting.updateCheck, defaultSettings.updateCheck),
    updateDownload: storedValue(setting.updateDownload, defaultSettings.updateDownload),
    partsPerSearch: storedValue(setting.partsPerSearch, defaultSettings.partsPerSearch),
    askAboveParts: storedValue(setting.askAboveParts, defaultSettings.askAboveParts),
    askBelowLeft: storedValue(setting.askBelowLeft, defaultSettings.askBelowLeft),
    keepAnswersHours: storedValue(setting.keepAnswersHours, defaultSettings.keepAnswersHours),
    suggestions: storedValue(setting.suggestions, defaultSettings.suggestions),
    pictures: storedValue(setting.pictures, defaultSettings.pictures),
  }),
};
