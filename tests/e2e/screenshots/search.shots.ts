import { expect, test } from '../fixtures';
import { openWithSample } from '../open-app';
import { startSecondInstance } from '../start-second-instance';
import { applyVariant, takeScreenshot, variants } from './screen-variant';

for (const variant of variants) {
  const { theme } = variant;
  test(`search in use, ${theme} ${variant.width} x ${variant.height}`, async ({ launch }) => {
    const { app, page, search } = await openWithSample(launch);
    await applyVariant(app.electronApp, page, variant);
    await search.box.pressSequentially('LM358');
    await expect(search.suggestions).toBeVisible();
    await page.keyboard.press('ArrowDown');
    await takeScreenshot(page, 'suggestions', theme);
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('Enter');
    await expect(search.rows).toHaveCount(10);
    await takeScreenshot(page, 'results', theme);
    await search.filter('Manufacturer').click();
    await search.filterValue('Manufacturer', 'onsemi').check();
    await takeScreenshot(page, 'filter', theme);
    await page.keyboard.press('Escape');
    await search.addFilter('Lifecycle');
    await search.filterValue('Lifecycle', 'In production').check();
    await page.keyboard.press('Escape');
    await takeScreenshot(page, 'all-hidden', theme);
    await search.clearFilters.click();
    await search.searchFor('capacitor');
    await expect(search.rows).toHaveCount(10);
    await search.filter('Capacitance').click();
    await page.getByRole('textbox', { name: 'From', exact: true }).fill('100n');
    await takeScreenshot(page, 'filter-range', theme);
    await page.keyboard.press('Escape');
    await search.clearFilters.click();
    await search.pasteList.click();
    await search.list.getByRole('textbox').fill('LM358\nlm-358a\nNE555P\nQQXZ-000-NOPE\nBC547');
    await takeScreenshot(page, 'part-list', theme);
    await page.keyboard.press('Control+Enter');
    await expect(search.status).toHaveText(/of 5 found/);
    await takeScreenshot(page, 'part-list-found', theme);
  });
}

for (const variant of variants) {
  const { theme } = variant;
  test(`a deep link, ${theme} ${variant.width} x ${variant.height}`, async ({ launch, workspace }) => {
    const { app, page, search } = await openWithSample(launch);
    await applyVariant(app.electronApp, page, variant);
    await search.searchFor('LM358');
    await expect(search.rows).toHaveCount(10);
    await startSecondInstance(workspace, app, 'parts-lookup://search?mpn=TL072');
    await expect(search.box).toHaveValue('TL072');
    await takeScreenshot(page, 'link', theme);
  });
}
