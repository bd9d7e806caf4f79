import type { Settings } from '../settings';
import { firstOffersView } from './default-offers-view';

/** US and USD are the service's own defaults (api-facts). */
export const firstSettings: Settings = {
  country: 'US',
  currency: 'USD',
  theme: 'system',
  offers: firstOffersView,
  suggestions: true,
  pictures: true,
  updateCheck: 'daily',
  updateDownload: 'on-consent',
};
