import { expect, test } from '../fixtures';
import { openWithSample } from '../open-app';
import { applyVariant, takeScreenshot } from './screen-variant';

// Numbers, money and dates of other languages are longer or placed differently.
for (const [locale, language] of [
  ['de-DE', 'de_DE'],
  ['ja-JP', 'ja_JP'],
] as const) {
  test(`results and offers, ${locale}`, async ({ launch }) => {
    const { app, page, search, part } = await openWithSample(launch, { env: { LANGUAGE: language } });
    expect(await page.evaluate(() => navigator.language)).toContain(locale.slice(0, 2));
    await applyVariant(app.electronApp, page, { theme: 'light', width: 960, height: 640 });
    await search.searchFor('LM358');
    await expect(search.rows).toHaveCount(10);
    await takeScreenshot(page, `results-${locale}`, 'light');
    await search.row('LM358', 'Texas Instruments').click();
    await part.quantity.fill('12345');
    await expect(part.answer).toBeVisible();
    await takeScreenshot(page, `part-${locale}`, 'light');
  });
}

// The smallest and largest supported zoom, as the page size that a window of 1280 x 800 has at that zoom. (A zoomed
// page would be cut off in Playwright's screenshots.)
for (const percent of [80, 200]) {
  test(`results and offers at ${percent}%`, async ({ launch }) => {
    const { app, page, search, part } = await openWithSample(launch);
    const seen = { width: 1280 / (percent / 100), height: 800 / (percent / 100) };
    await applyVariant(app.electronApp, page, { theme: 'light', ...seen });
    await search.searchFor('LM358');
    await expect(search.rows).toHaveCount(10);
    await takeScreenshot(page, `results-at-${percent}`, 'light');
    await search.row('LM358', 'Texas Instruments').click();
    await expect(part.answer).toBeVisible();
    await takeScreenshot(page, `part-at-${percent}`, 'light');
  });
}
