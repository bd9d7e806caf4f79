import { appTexts } from './app-texts';
import { cachedTexts } from './cached-texts';
import { gridTexts } from './grid-texts';
import { listTexts } from './list-texts';
import { marketTexts } from './market-texts';
import { offersTexts } from './offers-texts';
import { partTexts } from './part-texts';
import { previewTexts } from './preview-texts';
import { searchTexts } from './search-texts';
import { settingsTexts } from './settings-texts';

/**
 * All that the page says, a file a screen. Numbers arrive formatted. Names of controls are a promise to those who drive
 * the app by accessible name: they change only together with the end-to-end tests.
 */
export const texts = {
  ...appTexts,
  ...searchTexts,
  ...cachedTexts,
  ...listTexts,
  ...partTexts,
  ...offersTexts,
  ...gridTexts,
  ...settingsTexts,
  ...marketTexts,
  ...previewTexts,
};
