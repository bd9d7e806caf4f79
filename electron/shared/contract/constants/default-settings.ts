import type { Settings } from '../settings';
import { defaultOffersView } from './default-offers-view';

/** US and USD are the service's own defaults (docs/nexar-api.md, Region and currency). */
export const defaultSettings: Settings = {
  country: 'US',
  recentCountries: [],
  currency: 'USD',
  quantity: 1,
  theme: 'system',
  density: 'comfortable',
  compactSidebar: false,
  preview: 'auto',
  offers: defaultOffersView,
  partsPerSearch: 10,
  askAboveParts: 25,
  askBelowLeft: null,
  keepAnswersHours: 24,
  suggestions: true,
  pictures: true,
  updateCheck: 'daily',
  updateDownload: 'on-consent',
};
