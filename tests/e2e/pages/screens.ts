import type { ElectronApplication, Page } from 'playwright';
import { appHeader } from './app-header';
import { partScreen } from './part';
import { searchScreen } from './search';
import { settingsScreen } from './settings';
import { welcomeScreen } from './welcome';

/** The main window's page with everything that it can show. */
export interface Screens {
  page: Page;
  header: ReturnType<typeof appHeader>;
  welcome: ReturnType<typeof welcomeScreen>;
  search: ReturnType<typeof searchScreen>;
  part: ReturnType<typeof partScreen>;
  settings: ReturnType<typeof settingsScreen>;
}

/** The screens of the main window, the first window that the app opens. */
export async function screensOf(app: ElectronApplication): Promise<Screens> {
  return screensOfPage(await app.firstWindow());
}

/** The screens of the main window's page. */
export function screensOfPage(page: Page): Screens {
  return {
    page,
    header: appHeader(page),
    welcome: welcomeScreen(page),
    search: searchScreen(page),
    part: partScreen(page),
    settings: settingsScreen(page),
  };
}
