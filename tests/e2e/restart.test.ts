import type { Page } from 'playwright';
import { describeFocus } from './accessibility';
import { expect, test } from './fixtures';
import { type OpenedApp, openWithSample, restart } from './open-app';
import { pressUntil } from './press-until';
import { readSettingsFile } from './settings-file';

/** The page's background color, and whether it considers the system's theme dark. */
async function appearanceOf(page: Page): Promise<{ background: string; dark: boolean }> {
  // Otherwise Playwright's own setting would override the system's.
  await page.emulateMedia({ colorScheme: null });
  return page.evaluate(() => ({
    background: getComputedStyle(document.body).backgroundColor,
    dark: matchMedia('(prefers-color-scheme: dark)').matches,
  }));
}

const resultColumn = ({ search }: OpenedApp, name: string) =>
  search.results.getByRole('columnheader', { name, exact: true });

const widthOfResult = (opened: OpenedApp) =>
  resultColumn(opened, 'Part number').evaluate((column) => column.getBoundingClientRect().width);

const widthOfOffer = ({ part }: OpenedApp) =>
  part.column('SKU').evaluate((column) => Math.round(column.getBoundingClientRect().width));

/** Sorts the results, widens one column and hides another by keyboard, and filters by manufacturer. */
async function arrangeResults(opened: OpenedApp): Promise<{ width: number }> {
  const { page, search } = opened;
  const partNumber = resultColumn(opened, 'Part number');
  await search.searchFor('LM358');
  await pressUntil(page, 'Tab', 'LM358', 10);
  await page.keyboard.press('ArrowUp');
  await expect(partNumber).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(partNumber).toHaveAttribute('aria-sort', 'ascending');
  await page.keyboard.press('Enter');
  await expect(partNumber).toHaveAttribute('aria-sort', 'descending');
  await expect(partNumber).toBeFocused();

  const before = await widthOfResult(opened);
  await page.keyboard.press('ArrowRight');
  expect(await describeFocus(page)).toMatchObject({ name: 'separator Width of column Part number' });
  await page.keyboard.press('Enter');
  for (let step = 0; step < 3; step += 1) await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Enter');
  expect(await widthOfResult(opened)).toBeCloseTo(before + 30, -1);

  await pressUntil(page, 'Shift+Tab', 'In stock', 6);
  await pressUntil(page, 'ArrowRight', 'Columns', 12);
  await page.keyboard.press('Enter');
  await pressUntil(page, 'Tab', 'Package', 6);
  await page.keyboard.press('Space');
  await expect(resultColumn(opened, 'Package')).toBeHidden();
  await page.keyboard.press('Escape');
  await search.filter('Manufacturer').click();
  await search.filterValue('Manufacturer', 'Texas Instruments').check();
  await page.keyboard.press('Escape');
  await expect(page.getByText(/\d of \d+ loaded match/)).toBeVisible();
  return { width: before + 30 };
}

/** Filters and sorts the offers of a part, hides a column, widens one by keyboard, and adds distributors. */
async function arrangeOffers(opened: OpenedApp): Promise<{ defaultWidth: number; width: number }> {
  const { page, search, part } = opened;
  await search.searchFor('STM32F103C8T6');
  await search.row('STM32F103C8T6', 'STMicroelectronics').click();
  await expect(part.offerRows).toHaveCount(93);
  const defaultWidth = await widthOfOffer(opened);
  await part.panelButton('My distributors').click();
  for (const name of ['DigiKey', 'Newark', 'Avnet']) {
    await page.getByLabel('Distributor to add').selectOption({ label: name });
    await page.getByRole('button', { name: 'Add', exact: true }).click();
  }
  await page.keyboard.press('Escape');
  await part.filter('Authorized').check();
  await part.column('MOQ × mult.').click();
  await expect(part.column('MOQ × mult.')).toHaveAttribute('aria-sort', 'ascending');
  const moqs = (await part.readOffers()).map(({ moq }) => Number(moq ?? Number.NaN)).filter((moq) => moq > 0);
  expect(moqs).toEqual([...moqs].sort((a, b) => a - b));
  await part.panelButton('Columns').click();
  await part.panel('Columns').getByRole('checkbox', { name: 'Packaging', exact: true }).uncheck();
  await page.keyboard.press('Escape');
  await expect(part.column('Packaging')).toBeHidden();

  // Moves to the column's edge, grabs it, widens the column and releases the edge.
  const before = await widthOfOffer(opened);
  await part.column('SKU').focus();
  await page.keyboard.press('ArrowRight');
  expect(await describeFocus(page)).toMatchObject({ name: expect.stringContaining('Width of column') });
  await page.keyboard.press('Enter');
  for (let step = 0; step < 4; step += 1) await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Escape');
  await expect(part.heading).toBeVisible();
  const width = await widthOfOffer(opened);
  expect(width).toBeGreaterThan(before + 20);
  return { defaultWidth, width };
}

async function changeSettings({
  page,
  header,
  settings,
}: OpenedApp): Promise<{ background: string; dark: boolean }> {
  await header.settingsLink.click();
  await settings.theme('Light').check();
  await expect.poll(async () => (await appearanceOf(page)).dark).toBe(false);
  const light = await appearanceOf(page);
  await settings.theme('Dark').check();
  await expect.poll(async () => (await appearanceOf(page)).dark).toBe(true);
  await settings.country.selectOption('DE');
  await settings.currency.selectOption('EUR');
  await settings.partImages.uncheck();
  await settings.suggestions.uncheck();
  const dark = await appearanceOf(page);
  expect(dark.background).not.toBe(light.background);
  return dark;
}

test('A restart keeps the sample parts, searches, views and settings', async ({ launch }) => {
  const first = await openWithSample(launch);
  const results = await arrangeResults(first);
  const offers = await arrangeOffers(first);
  const appearance = await changeSettings(first);
  const again = await restart(launch, first);
  const { page, header, welcome, search, part, settings } = again;

  await test.step('the app opens Search in the chosen theme', async () => {
    await expect(search.box).toBeFocused();
    await expect(welcome.heading).toBeHidden();
    await expect(header.connection).toHaveText('Sample parts');
    expect(await appearanceOf(page)).toEqual(appearance);
  });

  await test.step('recent searches are listed, and the results keep their view', async () => {
    await page.keyboard.press('ArrowDown');
    const recent = page.getByRole('listbox', { name: 'Recent searches', exact: true });
    await expect(recent.getByRole('option')).toHaveText(['STM32F103C8T6', 'LM358']);
    await search.searchFor('LM358');
    await expect(resultColumn(again, 'Part number')).toHaveAttribute('aria-sort', 'descending');
    expect(await widthOfResult(again)).toBeCloseTo(results.width, -1);
    await expect(resultColumn(again, 'Package')).toHaveCount(0);
    await expect(search.filter('Manufacturer')).toContainText('Texas Instruments');
  });

  await test.step('the offers keep their view, which can be reset', async () => {
    await search.searchFor('STM32F103C8T6');
    await search.row('STM32F103C8T6', 'STMicroelectronics').click();
    await expect(part.offersShown).toContainText(/\d of \d+ offers/);
    await expect(part.filter('Authorized')).toBeChecked();
    await expect(part.column('MOQ × mult.')).toHaveAttribute('aria-sort', 'ascending');
    await expect(part.column('Packaging')).toBeHidden();
    expect(Math.abs((await widthOfOffer(again)) - offers.width)).toBeLessThanOrEqual(2);
    await part.panelButton('Columns').click();
    await page.getByRole('button', { name: 'Reset columns', exact: true }).click();
    await expect(part.column('Packaging')).toBeVisible();
    await expect
      .poll(async () => Math.abs((await widthOfOffer(again)) - offers.defaultWidth))
      .toBeLessThanOrEqual(2);
    await page.keyboard.press('Escape');
  });

  await test.step('the settings keep their values, and recent searches can be cleared', async () => {
    await header.settingsLink.click();
    await expect(settings.theme('Dark')).toBeChecked();
    await expect(settings.country).toHaveValue('DE');
    await expect(settings.currency).toHaveValue('EUR');
    await expect(settings.partImages).not.toBeChecked();
    await expect(settings.suggestions).not.toBeChecked();
    await expect(settings.distributors.getByRole('listitem')).toHaveText(['DigiKey', 'Newark', 'Avnet']);
    await page.getByRole('button', { name: 'Clear recent searches', exact: true }).click();
    await expect(page.getByText('Recent searches cleared.')).toBeVisible();
    expect(JSON.stringify(readSettingsFile(again.app.userDataDir))).not.toMatch(/LM358|STM32/);
  });
});
