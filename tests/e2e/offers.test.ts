import { expect, test } from './fixtures';
import { lookupsOf } from './lookups-of';
import type { OpenedApp } from './open-app';
import { applyVariant } from './screenshots/screen-variant';

/** Opens the sample part with the most offers: 93, in 13 currencies. */
async function openBusyPart({ search, part }: OpenedApp): Promise<void> {
  await search.searchFor('STM32F103C8T6');
  await search.row('STM32F103C8T6', 'STMicroelectronics').click();
  await expect(part.offerRows).toHaveCount(93);
}

test('Filters, packaging and distributors narrow the offers, and all of them can be shown again', async ({
  sampleApp,
}) => {
  const { part, page } = sampleApp;
  await openBusyPart(sampleApp);
  const clear = part.filters.getByRole('button', { name: 'Clear filters', exact: true });

  await test.step('filters hide offers and show how many', async () => {
    await expect(part.offersShown).toHaveText('93 offers');
    await part.filter('Authorized').check();
    await part.filter('In stock').check();
    await expect(part.offersShown).toHaveText(/^\d+ of 93 offers$/);
    const shown = await part.offerRows.count();
    expect(shown).toBeGreaterThan(5);
    await expect(part.offersShown).toHaveText(`${shown} of 93 offers`);
    await expect(part.offerRows.filter({ hasText: 'Not authorized' })).toHaveCount(0);
    for (const { stock } of await part.readOffers()) expect(stock).not.toBe('0');

    await part.quantity.fill('900000000');
    await expect(part.offers).toContainText('All offers are hidden by filters');
    await clear.click();
    await expect(part.offerRows).toHaveCount(93);
    await expect(part.filter('Authorized')).not.toBeChecked();
    await part.quantity.fill('1');
  });

  await test.step('a packaging is chosen by name', async () => {
    await part.panelButton('Packaging').click();
    const panel = part.panel('Packaging');
    const tray = panel.getByRole('checkbox', { name: /^Tray/ });
    const [, count] = (await panel.getByText(/^Tray/).textContent())?.match(/(\d+)$/) ?? [];
    await tray.check();
    await expect(part.offerRows).toHaveCount(Number(count));
    for (const { packaging } of await part.readOffers()) expect(packaging).toBe('Tray');
    await page.keyboard.press('Escape');
    await clear.click();
    await expect(part.offerRows).toHaveCount(93);
  });

  await test.step('distributors form an ordered list, and the rest is counted and one click away', async () => {
    await part.panelButton('My distributors').click();
    for (const name of ['Newark', 'DigiKey']) {
      await page.getByLabel('Distributor to add').selectOption({ label: name });
      await page.getByRole('button', { name: 'Add', exact: true }).click();
    }
    await page.getByRole('button', { name: 'Move DigiKey up', exact: true }).click();
    await page.keyboard.press('Escape');
    // Escape closes the panel without leaving the part.
    await expect(part.panel('Edit my distributors')).toBeHidden();
    await expect(part.heading).toBeVisible();

    await part.filter('My distributors').check();
    const sellers = async () =>
      new Set((await part.readOffers()).map(({ seller }) => seller?.match(/DigiKey|Newark/)?.[0]));
    await expect.poll(sellers).toEqual(new Set(['Newark', 'DigiKey']));
    const rest = 93 - (await part.offerRows.count());
    await part.column('Distributor').click();
    expect((await part.readOffers())[0]?.seller).toContain('DigiKey');
    await part.filters.getByRole('button', { name: `Show all (${rest} more)`, exact: true }).click();
    await expect(part.offerRows).toHaveCount(93);
  });
});

test('Every column of the offers is visible in the smallest window', async ({ sampleApp }) => {
  const { app, page, search, part } = sampleApp;
  await openBusyPart(sampleApp);
  await applyVariant(app.electronApp, page, { theme: 'light', width: 960, height: 640 });
  const horizontalOverflow = () =>
    part.offers.evaluate(({ parentElement: box }) => box && box.scrollWidth - box.clientWidth);
  const link = part.offerRows.first().getByRole('button', { name: /^Open at/ });
  await part.quantity.fill('12345');
  await expect.poll(horizontalOverflow).toBe(0);
  await expect(link).toBeInViewport({ ratio: 1 });
  // This part also shows a datasheet and its source.
  await part.back.click();
  await search.searchFor('LM358');
  await search.row('LM358', 'Texas Instruments').click();
  await expect(part.datasheet).toBeVisible();
  await expect.poll(horizontalOverflow).toBe(0);
  await expect(link).toBeInViewport({ ratio: 1 });
});

test('Opening a part and sorting, filtering, choosing and charting its offers send nothing', async ({
  connectedApp,
}) => {
  const { search, part, nexar } = connectedApp;
  await search.searchFor('RP2040');
  await expect(search.row('RP2040', 'Raspberry Pi')).toBeVisible();
  nexar.clearRequests();
  await search.row('RP2040', 'Raspberry Pi').click();
  await expect(part.offerRows.first()).toBeVisible();
  for (const column of [
    'Distributor',
    'SKU',
    'Stock',
    'MOQ × mult.',
    'Packaging',
    'Order qty',
    'Unit',
    'Total',
    'Age',
  ])
    await part.column(column).click();
  for (const filter of ['Authorized', 'In stock']) await part.filter(filter).check();
  await part.quantity.fill('87');
  await expect(part.priceChart).toBeVisible();
  await part.chartFigure('Total').check();
  await part.offerRows.nth(1).click();
  await expect(part.offerRows.nth(1)).toHaveAttribute('aria-selected', 'true');
  // This search sends a request, and none was sent before it.
  await part.back.click();
  await search.searchFor('NE555P');
  await expect(search.row('NE555P', 'Texas Instruments')).toBeVisible();
  expect(lookupsOf(nexar).map((request) => request.variables?.text)).toEqual(['NE555P']);
});
