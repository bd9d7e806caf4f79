import { expect, test } from '../fixtures';
import { type OpenedApp, openConnected } from '../open-app';
import { applyVariant, takeScreenshot, variants } from './screen-variant';

/** The state in the sidebar, what parts were used for, and the section of Settings. */
async function shootSpending({ page, header, search, settings }: OpenedApp, name: string, theme: Theme) {
  await expect(header.partsLeft).toHaveText('parts left unknown');
  await takeScreenshot(page, `${name}-unknown`, theme);
  await search.searchFor('LM358');
  await expect(search.rows).toHaveCount(10);
  await header.showPartsUsed.click();
  await header.partsUsed.getByRole('link', { name: 'Plan and count…' }).click();
  await expect(settings.spending.getByRole('heading', { level: 2 })).toBeFocused();
  await settings.plan.selectOption('One-time, such as an evaluation');
  await settings.askBelow.fill('40');
  await settings.askBelow.press('Enter');
  await expect(header.partsLeft).toHaveText('90 of 100 parts left');
  await takeScreenshot(page, `${name}-settings`, theme);
  await settings.partsUsed.fill('2.5');
  await takeScreenshot(page, `${name}-settings-refused`, theme);
  await page.keyboard.press('Escape');
  await header.showPartsUsed.click();
  await expect(header.partsUsed.getByRole('listitem')).toHaveCount(1);
  await takeScreenshot(page, `${name}-used`, theme);
}
type Theme = (typeof variants)[number]['theme'];

for (const variant of variants) {
  const { theme, width, height } = variant;
  test(`spending, ${theme} ${width} x ${height}`, async ({ launch, nexar }) => {
    const opened = await openConnected(launch, nexar);
    await applyVariant(opened.app.electronApp, opened.page, variant);
    await shootSpending(opened, 'spending', theme);
  });
}

for (const theme of ['light', 'dark'] as const) {
  test(`spending in forced colors, ${theme}`, async ({ launch, nexar }) => {
    const opened = await openConnected(launch, nexar);
    await applyVariant(opened.app.electronApp, opened.page, { theme, width: 960, height: 640 });
    await opened.page.emulateMedia({ colorScheme: theme, forcedColors: 'active' });
    await shootSpending(opened, 'forced-spending', theme);
  });
}
