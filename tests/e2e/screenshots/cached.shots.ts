import { expect, test } from '../fixtures';
import { openConnected } from '../open-app';
import { applyVariant, takeScreenshot, variants } from './screen-variant';

const hours = 3;

for (const variant of variants) {
  const { theme, width, height } = variant;
  test(`cached results, ${theme} ${width} x ${height}`, async ({ launch, nexar }) => {
    const { app, page, search, header } = await openConnected(launch, nexar);
    await applyVariant(app.electronApp, page, variant);
    await search.searchFor('LM358');
    await expect(search.rows).toHaveCount(10);
    // Time passes in both processes.
    await app.electronApp.evaluate((_electron, ms) => {
      const now = Date.now.bind(Date);
      Date.now = () => now() + ms;
    }, hours * 3_600_000);
    await page.clock.setSystemTime(Date.now() + hours * 3_600_000);
    await header.settingsLink.click();
    const clear = page.getByRole('button', { name: 'Clear cached results', exact: true });
    await clear.scrollIntoViewIfNeeded();
    await takeScreenshot(page, 'cached-settings', theme);
    await search.searchFor('NE555');
    await search.searchFor('LM358');
    await expect(page.getByText(`Updated ${hours} hours ago`, { exact: true })).toBeVisible();
    await takeScreenshot(page, 'cached-results', theme);
    await search.pasteList.click();
    await search.list.getByRole('textbox').fill('LM358\nNE555P\nBC847B');
    await page.keyboard.press('Control+Enter');
    await expect(page.getByText(`Oldest result updated ${hours} hours ago`, { exact: true })).toBeVisible();
    await takeScreenshot(page, 'cached-list', theme);
    await nexar.close();
    await search.searchFor('LM35');
    const show = page.getByRole('button', { name: /^Show \d+ cached parts that match$/ });
    await expect(show).toBeVisible();
    await takeScreenshot(page, 'offline-offered', theme);
    await show.click();
    await expect(page.getByRole('heading', { name: 'Cached parts matching “LM35”' })).toBeVisible();
    await takeScreenshot(page, 'offline-not-cached', theme);
    await search.box.fill('texas');
    await expect(page.getByRole('heading', { name: 'Cached parts matching “texas”' })).toBeVisible();
    await takeScreenshot(page, 'offline', theme);
    await search.box.fill('zzz');
    await expect(page.getByRole('heading', { name: 'No cached part matches “zzz”' })).toBeVisible();
    await takeScreenshot(page, 'offline-none', theme);
  });
}
