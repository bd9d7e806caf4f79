import { expect, test } from '../fixtures';
import { openWithSample } from '../open-app';
import { startAgain } from '../start-second-instance';
import { looks, shoot, takeOn } from './screen-variant';

for (const look of looks) {
  const { theme } = look;
  test(`search in use, ${theme} ${look.width} x ${look.height}`, async ({ launch }) => {
    const { app, page, search } = await openWithSample(launch);
    await takeOn(app.electronApp, page, look);
    await search.box.pressSequentially('LM358');
    await expect(search.suggestions).toBeVisible();
    await page.keyboard.press('ArrowDown');
    await shoot(page, 'suggestions', theme);
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('Enter');
    await expect(search.rows).toHaveCount(10);
    await shoot(page, 'results', theme);
    await search.filter('Manufacturer').click();
    await search.filterValue('Manufacturer', 'onsemi').check();
    await shoot(page, 'filter', theme);
    await page.keyboard.press('Escape');
    await search.filter('Lifecycle').click();
    await search.filterValue('Lifecycle', 'In production').check();
    await page.keyboard.press('Escape');
    await shoot(page, 'all-hidden', theme);
    await search.clearFilters.click();
    await search.searchFor('capacitor');
    await expect(search.rows).toHaveCount(10);
    await search.filter('Capacitance').click();
    await page.getByRole('textbox', { name: 'From', exact: true }).fill('100n');
    await shoot(page, 'filter-range', theme);
    await page.keyboard.press('Escape');
    await search.clearFilters.click();
    await search.several.click();
    await search.list.getByRole('textbox').fill('LM358\nlm-358a\nNE555P\nQQXZ-000-NOPE\nBC547');
    await shoot(page, 'part-list', theme);
    await page.keyboard.press('Control+Enter');
    await expect(search.status).toHaveText(/of 5 found/);
    await shoot(page, 'part-list-found', theme);
  });
}

for (const look of looks) {
  const { theme } = look;
  test(`a link from outside, ${theme} ${look.width} x ${look.height}`, async ({ launch, place }) => {
    const { app, page, search } = await openWithSample(launch);
    await takeOn(app.electronApp, page, look);
    await search.searchFor('LM358');
    await expect(search.rows).toHaveCount(10);
    await startAgain(place, app, 'parts-lookup://search?mpn=TL072');
    await expect(search.box).toHaveValue('TL072');
    await shoot(page, 'link', theme);
  });
}
