import { expect, test } from '../fixtures';
import { openApp, openWithSample } from '../open-app';
import { applyVariant, takeScreenshot, variants } from './screen-variant';

const unknown = (count: number) =>
  Array.from({ length: count }, (_, at) => `PN${String(at).padStart(4, '0')}`);

for (const variant of variants) {
  const { theme } = variant;
  test(`lists and long texts, ${theme} ${variant.width} x ${variant.height}`, async ({ launch }) => {
    const { app, page, search } = await openWithSample(launch);
    await applyVariant(app.electronApp, page, variant);
    await search.pasteList.click();
    await search.list.getByRole('textbox').fill(`Part number\tQty\nLM358\t10\n${unknown(150).join('\t5\n')}`);
    await takeScreenshot(page, 'list-of-more', theme);
    await page.keyboard.press('Control+Enter');
    await expect(search.status).toHaveText(/of the first 100 found/);
    await takeScreenshot(page, 'list-of-more-found', theme);
    await search.pasteList.click();
    await search.list.getByRole('textbox').fill(unknown(150).join('\n'));
    await page.keyboard.press('Control+Enter');
    await expect(search.status).toHaveText(/^None of the first 100/);
    await takeScreenshot(page, 'list-of-more-none', theme);
    await search.searchFor('LM358, NE555, foo123');
    await expect(search.list).toBeVisible();
    await takeScreenshot(page, 'typed-list', theme);
    await search.searchFor('Z'.repeat(1600));
    await expect(search.status).toHaveText('No parts found');
    await takeScreenshot(page, 'long-text', theme);
  });

  test(`not connected, ${theme} ${variant.width} x ${variant.height}`, async ({ launch }) => {
    const { app, page, search, header, settings } = await openApp(launch);
    await applyVariant(app.electronApp, page, variant);
    await page.getByRole('link', { name: 'Search', exact: true }).click();
    await search.searchFor('LM358');
    await expect(search.failure).toBeVisible();
    await takeScreenshot(page, 'not-connected', theme);
    await header.settingsLink.click();
    await settings.connection.getByRole('button', { name: 'Try with sample parts', exact: true }).click();
    await page.getByRole('link', { name: 'Search', exact: true }).click();
    await expect(page.getByRole('heading', { name: 'Search interrupted' })).toBeVisible();
    await takeScreenshot(page, 'not-searched', theme);
  });
}
