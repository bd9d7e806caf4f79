import { copyFileSync, existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { ElectronApplication, Page } from 'playwright';

const inRoot = (path: string) => fileURLToPath(new URL(`../../../${path}`, import.meta.url));
const all = inRoot('test-results/screens');
/** The screenshots in the documents: existing files are updated, and none are added. */
const documented = inRoot('docs/screenshots');

export interface ScreenVariant {
  readonly theme: 'light' | 'dark';
  readonly width: number;
  readonly height: number;
}

/** Every variant of a screen: the default window, the smallest and a large one, in both themes. */
export const variants: readonly ScreenVariant[] = (['light', 'dark'] as const).flatMap((theme) => [
  { theme, width: 1280, height: 800 },
  { theme, width: 960, height: 640 },
  { theme, width: 2560, height: 1440 },
]);

/** Gives the main window's page exactly this size and theme. */
export async function applyVariant(
  app: ElectronApplication,
  page: Page,
  variant: ScreenVariant,
): Promise<void> {
  await page.emulateMedia({ colorScheme: variant.theme });
  await app.evaluate(({ BrowserWindow }, { width, height }) => {
    const window = BrowserWindow.getAllWindows()[0];
    window?.setMinimumSize(1, 1);
    window?.setContentSize(width, height);
  }, variant);
  await page.waitForFunction(({ width, height }) => innerWidth === width && innerHeight === height, variant);
}

/** Writes `test-results/screens/<name>-<theme>-<width>x<height>.png`. */
export async function takeScreenshot(page: Page, name: string, theme: ScreenVariant['theme']): Promise<void> {
  // Otherwise the element under the pointer would be highlighted.
  await page.mouse.move(0, 0);
  const size = await page.evaluate(() => `${innerWidth}x${innerHeight}`);
  const file = `${name}-${theme}-${size}.png`;
  await page.screenshot({ path: join(all, file), animations: 'disabled', caret: 'hide' });
  if (existsSync(join(documented, file))) copyFileSync(join(all, file), join(documented, file));
}
