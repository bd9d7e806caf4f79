import { describeFocus } from './accessibility';
import { type Opened, openConnected, openWithSample, restart } from './first-steps';
import { expect, type Launch, test } from './fixtures';
import { takeOn } from './screenshots/shot';

/** The part of the sample with the most offers: 93, in 13 currencies. */
const busy = { mpn: 'STM32F103C8T6', maker: 'STMicroelectronics' };

async function openBusyPart(opened: Opened): Promise<Opened> {
  await opened.search.searchFor(busy.mpn);
  await opened.search.row(busy.mpn, busy.maker).click();
  await expect(opened.part.offerRows).toHaveCount(93);
  return opened;
}

const openSample = async (launch: Launch) => openBusyPart(await openWithSample(launch));

test('filters hide offers, say how many, and clearing brings them back', async ({ launch }) => {
  const { part } = await openSample(launch);
  await expect(part.offersShown).toHaveText('93 offers');
  await part.filter('Authorized').check();
  await part.filter('In stock').check();
  await expect(part.offersShown).toHaveText(/^\d+ of 93 hidden by filters$/);
  const shown = await part.offerRows.count();
  expect(shown).toBeGreaterThan(5);
  await expect(part.offersShown).toHaveText(`${93 - shown} of 93 hidden by filters`);
  await expect(part.offerRows.filter({ hasText: 'Not authorized' })).toHaveCount(0);
  for (const { stock } of await part.readOffers()) expect(stock).not.toBe('0');

  await part.quantity.fill('900000000');
  await expect(part.offers).toContainText('All offers are hidden by filters');
  await part.filters.getByRole('button', { name: 'Clear filters', exact: true }).click();
  await expect(part.offerRows).toHaveCount(93);
  await expect(part.filter('Authorized')).not.toBeChecked();
});

test('a packaging is chosen by its own name', async ({ launch }) => {
  const { part } = await openSample(launch);
  await part.panelButton('Packaging').click();
  const panel = part.panel('Packaging');
  const tray = panel.getByRole('checkbox', { name: /^Tray/ });
  const [, count] = (await panel.getByText(/^Tray/).textContent())?.match(/(\d+)$/) ?? [];
  await tray.check();
  await expect(part.offerRows).toHaveCount(Number(count));
  for (const { packaging } of await part.readOffers()) expect(packaging).toBe('Tray');
});

test('my distributors: a list with an order, the rest counted and one click away', async ({ launch }) => {
  const opened = await openSample(launch);
  const { part, page } = opened;
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

  await part.filter('Mine only').check();
  const sellers = async () =>
    new Set((await part.readOffers()).map(({ seller }) => seller?.match(/^(Digi-Key|Newark)/)?.[1]));
  await expect.poll(sellers).toEqual(new Set(['Newark', 'Digi-Key']));
  const rest = 93 - (await part.offerRows.count());
  await part.column('Seller').click();
  expect((await part.readOffers())[0]?.seller).toContain('Digi-Key');
  await part.filters.getByRole('button', { name: `Show ${rest} of other distributors`, exact: true }).click();
  await expect(part.offerRows).toHaveCount(93);
});

test('order, filters, hidden columns and widths outlive a restart', async ({ launch }) => {
  const first = await openSample(launch);
  const widthOf = (opened: Opened) =>
    opened.part.column('SKU').evaluate((column) => Math.round(column.getBoundingClientRect().width));
  const usual = await widthOf(first);
  await first.part.filter('Authorized').check();
  await first.part.column('MOQ').click();
  await expect(first.part.column('MOQ')).toHaveAttribute('aria-sort', 'ascending');
  const moqs = (await first.part.readOffers())
    .map(({ moq }) => Number(moq ?? Number.NaN))
    .filter((moq) => moq > 0);
  expect(moqs).toEqual([...moqs].sort((a, b) => a - b));
  await first.part.panelButton('Columns').click();
  await first.part.panel('Columns').getByRole('checkbox', { name: 'Lead time', exact: true }).uncheck();
  await first.page.keyboard.press('Escape');
  await expect(first.part.column('Lead time')).toBeHidden();

  // By the keyboard: from the column to its edge, take hold of it, widen, let go.
  const before = await widthOf(first);
  await first.part.column('SKU').focus();
  await first.page.keyboard.press('ArrowRight');
  expect(await describeFocus(first.page)).toMatchObject({ name: expect.stringContaining('Width of column') });
  await first.page.keyboard.press('Enter');
  for (let step = 0; step < 4; step += 1) await first.page.keyboard.press('ArrowRight');
  await first.page.keyboard.press('Escape');
  await expect(first.part.heading).toBeVisible();
  const widened = await widthOf(first);
  expect(widened).toBeGreaterThan(before + 20);

  const again = await openBusyPartFiltered(await restart(launch, first));
  await expect(again.part.filter('Authorized')).toBeChecked();
  await expect(again.part.column('MOQ')).toHaveAttribute('aria-sort', 'ascending');
  await expect(again.part.column('Lead time')).toBeHidden();
  expect(Math.abs((await widthOf(again)) - widened)).toBeLessThanOrEqual(2);
  await again.part.panelButton('Columns').click();
  await again.page.getByRole('button', { name: 'All columns, usual widths', exact: true }).click();
  await expect(again.part.column('Lead time')).toBeVisible();
  await expect.poll(() => widthOf(again).then((width) => Math.abs(width - usual))).toBeLessThanOrEqual(2);
});

async function openBusyPartFiltered(opened: Opened): Promise<Opened> {
  await opened.search.searchFor(busy.mpn);
  await opened.search.row(busy.mpn, busy.maker).click();
  await expect(opened.part.offersShown).toContainText('hidden by filters');
  return opened;
}

test('in the smallest window every column is in sight', async ({ launch }) => {
  const { app, page, search, part } = await openSample(launch);
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

test('opening, ordering, filtering, choosing and charting send nothing', async ({ launch, nexar }) => {
  const opened = await openConnected(launch, nexar);
  const { search, part } = opened;
  await search.searchFor('RP2040');
  await expect(search.row('RP2040', 'Raspberry Pi')).toBeVisible();
  nexar.clearRequests();
  await search.row('RP2040', 'Raspberry Pi').click();
  await expect(part.offerRows.first()).toBeVisible();
  for (const column of ['Seller', 'SKU', 'Stock', 'MOQ', 'Packaging', 'Unit price', 'Total', 'Updated'])
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
