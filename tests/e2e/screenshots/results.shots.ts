import { expect, test } from '../fixtures';
import { openWithSample } from '../open-app';
import { applyVariant, takeScreenshot, variants } from './screen-variant';

for (const variant of variants) {
  const { theme } = variant;
  test(`results in another market, density and filter of offers, ${theme} ${variant.width} x ${variant.height}`, async ({
    launch,
  }) => {
    const { app, page, header, search, part, settings } = await openWithSample(launch);
    await applyVariant(app.electronApp, page, variant);
    await search.searchFor('LM358');
    await expect(search.rows).toHaveCount(10);
    await page.getByRole('button', { name: 'Compact rows' }).click();
    await takeScreenshot(page, 'results-compact', theme);
    await search.row('LM358', 'Texas Instruments').click();
    await part.filter('Authorized').check();
    await part.filter('In stock').check();
    await part.back.click();
    await expect(search.rows).toHaveCount(10);
    await takeScreenshot(page, 'results-filtered-offers', theme);
    await header.region.click();
    await settings.country.selectOption('DE');
    await page.keyboard.press('Escape');
    await takeScreenshot(page, 'results-other-market', theme);
  });
}
