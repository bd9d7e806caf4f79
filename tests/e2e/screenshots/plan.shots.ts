import { catalog } from '../../../electron/sample/catalog/catalog';
import { expect, test } from '../fixtures';
import { type OpenedApp, openConnected } from '../open-app';
import { applyVariant, takeScreenshot, variants } from './screen-variant';

type Theme = (typeof variants)[number]['theme'];
type Nexar = Parameters<typeof openConnected>[1];

const numbers = [...new Set(catalog().map(({ mpn }) => mpn))].slice(0, 60);

/** What a plan lacks: results, a part, its similar parts, Settings. */
async function shootGaps(
  { page, header, search, part, settings }: OpenedApp,
  nexar: Nexar,
  name: string,
  theme: Theme,
) {
  nexar.gate(['datasheet', 'leadTime', 'specs', 'similarParts'], 'text');
  await search.searchFor('LM358');
  await expect(search.rows).toHaveCount(10);
  await takeScreenshot(page, `${name}-results`, theme);
  await search.row('LM358', 'Texas Instruments').click();
  await part.showSimilar.click();
  await expect(part.similar).toContainText('not in your Nexar plan');
  await takeScreenshot(page, `${name}-part`, theme);
  await header.settingsLink.click();
  await settings.planGaps.scrollIntoViewIfNeeded();
  await takeScreenshot(page, `${name}-settings`, theme);
  nexar.gate([]);
}

/** Parts that are used up: in the middle of a list, in a search, at the start, and in the panel. */
async function shootUsedUp({ page, header, search }: OpenedApp, nexar: Nexar, name: string, theme: Theme) {
  nexar.setPartLimit(nexar.partsSpent + 35);
  nexar.setOverLimit('errors');
  await header.searchLink.click();
  await search.pasteList.click();
  await search.list.getByRole('textbox').fill(numbers.join('\n'));
  await search.list.getByRole('button', { name: /^Look up/ }).click();
  await expect(search.rows).toHaveCount(60);
  await takeScreenshot(page, `${name}-list`, theme);
  await search.searchFor('NE555P');
  await expect(search.failure).toBeVisible();
  await takeScreenshot(page, `${name}-search`, theme);
  await page.keyboard.press('Escape');
  await header.showPartsUsed.click();
  await expect(header.partsUsed.getByRole('listitem').first()).toBeVisible();
  await takeScreenshot(page, `${name}-panel`, theme);
  await page.keyboard.press('Escape');
  await page.reload();
  await expect(search.box).toBeVisible();
  await takeScreenshot(page, `${name}-start`, theme);
}

for (const variant of variants) {
  const { theme, width, height } = variant;
  test(`a limited plan, ${theme} ${width} x ${height}`, async ({ launch, nexar }) => {
    const opened = await openConnected(launch, nexar);
    await applyVariant(opened.app.electronApp, opened.page, variant);
    await shootGaps(opened, nexar, 'gaps', theme);
    await shootUsedUp(opened, nexar, 'used-up', theme);
  });
}

for (const theme of ['light', 'dark'] as const) {
  test(`a limited plan in forced colors, ${theme}`, async ({ launch, nexar }) => {
    const opened = await openConnected(launch, nexar);
    await applyVariant(opened.app.electronApp, opened.page, { theme, width: 960, height: 640 });
    await opened.page.emulateMedia({ colorScheme: theme, forcedColors: 'active' });
    await shootGaps(opened, nexar, 'forced-gaps', theme);
    await shootUsedUp(opened, nexar, 'forced-used-up', theme);
  });
}
