import { expect, test } from './fixtures';
import type { Opened } from './open-app';
import { takeOn } from './screenshots/screen-variant';

/** The part of the sample with the most offers: 93, in 13 currencies. */
async function openBusyPart({ search, part }: Opened): Promise<void> {
  await search.searchFor('STM32F103C8T6');
  await search.row('STM32F103C8T6', 'STMicroelectronics').click();
  await expect(part.offerRows).toHaveCount(93);
}

test('offers are narrowed by filters, packaging and my distributors, and all of them come back', async ({
  sampleApp,
}) => {
  const { part, page } = sampleApp;
  await openBusyPart(sampleApp);
  const clear = part.filters.getByRole('button', { name: 'Clear filters', exact: true });

  await test.step('filters hide offers and say how many', async () => {
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

  await test.step('a packaging is chosen by its own name', async () => {
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

  await test.step('my distributors are a list with an order; the rest is counted and one click away', async () => {
    await part.panelButton('My distributors').click();
    for (const name of ['Newark', 'Digi-Key']) {
      await page.getByLabel('Distributor to add').selectOption({ label: name });
      await page.getByRole('button', { name: 'Add', exact: true }).click();
    }
    await page.getByRole('button', { name: 'Move Digi-Key up', exact: true }).click();
    await page.keyboard.press('Escape');
    // The key closed the panel, and did not step back from the part.
    await expect(part.panel('Edit my distributors')).toBeHidden();
    await expect(part.heading).toBeVisible();

    await part.filter('My distributors only').check();
    const sellers = async () =>
      new Set((await part.readOffers()).map(({ seller }) => seller?.match(/^(Digi-Key|Newark)/)?.[1]));
    await expect.poll(sellers).toEqual(new Set(['Newark', 'Digi-Key']));
    const rest = 93 - (await part.offerRows.count());
    await part.column('Distributor').click();
    expect((await part.readOffers())[0]?.seller).toContain('Digi-Key');
    await part.filters.getByRole('button', { name: `Show all (${rest} more)`, exact: true }).click();
    await expect(part.offerRows).toHaveCount(93);
  });
});

test('in the smallest window every column is in sight', async ({ sampleApp }) => {
  const { app, page, search, part } = sampleApp;
  await openBusyPart(sampleApp);
  await takeOn(app.electronApp, page, { theme: 'light', width: 960, height: 640 });
  const sideways = () =>
    part.offers.evaluate(({ parentElement: box }) => box && box.scrollWidth - box.clientWidth);
  const link = part.offerRows.first().getByRole('button', { name: /^Open at/ });
  await part.quantity.fill('12345');
  await expect.poll(sideways).toBe(0);
  await expect(link).toBeInViewport({ ratio: 1 });
  // One with a datasheet and its source besides.
  await part.back.click();
  await search.searchFor('LM358');
  await search.row('LM358', 'Texas Instruments').click();
  await expect(part.datasheet).toBeVisible();
  await expect.poll(sideways).toBe(0);
  await expect(link).toBeInViewport({ ratio: 1 });
});

test('opening, ordering, filtering, choosing and charting send nothing', async ({ connectedApp }) => {
  const { search, part, nexar } = connectedApp;
  await search.searchFor('RP2040');
  await expect(search.row('RP2040', 'Raspberry Pi')).toBeVisible();
  nexar.clearRequests();
  await search.row('RP2040', 'Raspberry Pi').click();
  await expect(part.offerRows.first()).toBeVisible();
  for (const column of ['Distributor', 'SKU', 'Stock', 'MOQ', 'Packaging', 'Unit price', 'Total', 'Updated'])
    await part.column(column).click();
  for (const filter of ['Authorized', 'In stock']) await part.filter(filter).check();
  await part.quantity.fill('87');
  await part.look('Prices').check();
  await expect(part.priceChart).toBeVisible();
  await part.look('Stock').check();
  await expect(part.stockChart).toBeVisible();
  await part.look('Table').check();
  await part.offerRows.nth(1).click();
  await expect(part.offerRows.nth(1)).toHaveAttribute('aria-selected', 'true');
  // The fence: this one does send something, and nothing stands before it.
  await part.back.click();
  await search.searchFor('NE555P');
  await expect(search.row('NE555P', 'Texas Instruments')).toBeVisible();
  expect(nexar.requestsTo('api').map((request) => request.variables?.text)).toEqual(['NE555P']);
});
