import { copyFileSync, existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { ElectronApplication, Page } from 'playwright';

const inRoot = (path: string) => fileURLToPath(new URL(`../../../${path}`, import.meta.url));
const all = inRoot('test-results/looks');
/** Those that the documents show: a picture that is there is renewed, no other is put there. */
const shown = inRoot('docs/screenshots');

export interface Look {
  readonly theme: 'light' | 'dark';
  readonly width: number;
  readonly height: number;
}

/** Every look in which a screen is shown: the usual window, the smallest and a large one, in both themes. */
export const looks: readonly Look[] = (['light', 'dark'] as const).flatMap((theme) => [
  { theme, width: 1280, height: 800 },
  { theme, width: 960, height: 640 },
  { theme, width: 2560, height: 1440 },
]);

/** Gives the main window's page exactly this size, and its colors. */
export async function takeOn(app: ElectronApplication, page: Page, look: Look): Promise<void> {
  await page.emulateMedia({ colorScheme: look.theme });
  await app.evaluate(({ BrowserWindow }, { width, height }) => {
    const window = BrowserWindow.getAllWindows()[0];
    window?.setMinimumSize(1, 1);
    window?.setContentSize(width, height);
  }, look);
  await page.waitForFunction(({ width, height }) => innerWidth === width && innerHeight === height, look);
}

/** Writes `test-results/looks/<name>-<theme>-<width>x<height>.png`. */
export async function shoot(page: Page, name: string, theme: Look['theme']): Promise<void> {
  // Else whatever the pointer rests on would be highlighted.
  await page.mouse.move(0, 0);
  const size = await page.evaluate(() => `${innerWidth}x${innerHeight}`);
  const file = `${name}-${theme}-${size}.png`;
  await page.screenshot({ path: join(all, file), animations: 'disabled', caret: 'hide' });
  if (existsSync(join(shown, file))) copyFileSync(join(all, file), join(shown, file));
}
