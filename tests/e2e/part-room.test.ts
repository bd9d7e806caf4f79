import type { Locator } from 'playwright';
import { type Opened, openWithSample } from './first-steps';
import { expect, type Launch, test } from './fixtures';
import { type Look, takeOn } from './screenshots/shot';

const usual: Look = { theme: 'light', width: 1280, height: 800 };
const smallest: Look = { theme: 'light', width: 960, height: 640 };

async function openPart(launch: Launch, look: Look, mpn: string, maker: string): Promise<Opened> {
  const opened = await openWithSample(launch);
  await takeOn(opened.app.electronApp, opened.page, look);
  await opened.search.searchFor(mpn);
  await opened.search.row(mpn, maker).click();
  await expect(opened.part.offerRows.first()).toBeVisible();
  return opened;
}

/** How far the box around a table or a grid can be scrolled, in CSS pixels. */
const hiddenOf = (table: Locator) =>
  table.evaluate(({ parentElement: box }) => ({
    below: (box?.scrollHeight ?? 0) - (box?.clientHeight ?? 0),
    beside: (box?.scrollWidth ?? 0) - (box?.clientWidth ?? 0),
  }));

for (const look of [usual, smallest]) {
  test(`a second click hits the same view, ${look.width} x ${look.height}`, async ({ launch }) => {
    const { page, part } = await openPart(launch, look, 'LM358N', 'onsemi');
    const places = async () => {
      const all = ['Table', 'Prices', 'Stock'].map((name) => part.look(name).locator('..').boundingBox());
      return Promise.all(all);
    };
    const before = await places();
    for (const [name, shown] of [
      ['Prices', part.priceChart],
      ['Stock', part.stockChart],
      ['Table', part.offers],
    ] as const) {
      await part.look(name).check();
      await expect(shown).toBeVisible();
      expect(await places(), name).toEqual(before);
      await expect(part.panelButton('Columns')).toBeVisible({ visible: name === 'Table' });
    }
    // Hidden as it is, the keyboard passes it by.
    await part.look('Prices').check();
    await page.keyboard.press('Shift+Tab');
    await expect(part.panelButton('My distributors')).toBeFocused();
  });
}

test('nothing moves when a quantity is refused', async ({ launch }) => {
  const { app, page, part } = await openPart(launch, usual, 'LM358', 'Texas Instruments');
  const reason = page.getByText(/^Enter a whole number of pieces/);
  const places = () =>
    Promise.all([part.quantity, part.bestChoice, part.filters, part.offers].map((one) => one.boundingBox()));
  for (const look of [usual, smallest]) {
    await takeOn(app.electronApp, page, look);
    await part.quantity.fill('1');
    await expect(reason).toBeHidden();
    const before = await places();
    await part.quantity.fill('1/2');
    await expect(reason).toBeInViewport({ ratio: 1 });
    expect(await places(), `${look.width} x ${look.height}`).toEqual(before);
  }
});

test('few offers leave their room to the tables below', async ({ launch }) => {
  const { part } = await openPart(launch, usual, 'LM358N', 'onsemi');
  await expect(part.offerRows).toHaveCount(3);
  const free = await part.offers.evaluate((grid) => {
    const box = grid.parentElement;
    return box ? box.clientHeight - grid.clientHeight : null;
  });
  expect(free).toBe(0);
  expect((await hiddenOf(part.priceBreaks)).below).toBe(0);
});

test('the price break of a quantity comes into sight in its box', async ({ launch }) => {
  const { part } = await openPart(launch, usual, 'STM32F103C8T6', 'STMicroelectronics');
  const holding = part.priceBreaks.getByRole('row').filter({ hasText: 'at your quantity' });
  await part.quantity.fill('5000');
  await expect(holding.getByRole('cell').first()).toHaveAttribute('data-value', '2500');
  await expect(holding).toBeInViewport({ ratio: 0.9 });
  expect((await hiddenOf(part.priceBreaks)).below).toBeGreaterThan(0);
  await part.quantity.fill('1');
  await expect(holding.getByRole('cell').first()).toHaveAttribute('data-value', '1');
  await expect(holding).toBeInViewport({ ratio: 0.9 });
});

test('in the smallest window one bar scrolls the tables below, and the keyboard moves it', async ({
  launch,
}) => {
  const { page, part } = await openPart(launch, smallest, 'LM358N', 'STMicroelectronics');
  await part.quantity.fill('100');
  for (const table of [part.priceBreaks, part.specifications])
    expect(await hiddenOf(table)).toEqual({ below: 0, beside: 0 });
  expect((await hiddenOf(part.offers)).beside).toBe(0);
  const scrolled = () => part.region.evaluate((screen) => screen.scrollTop);
  expect(await scrolled()).toBe(0);
  // What is pointed at in the chart is lit up in the table beside, and the screen stays.
  await part.look('Prices').check();
  await part.priceChart.hover();
  await part.priceChart.press('End');
  expect(await scrolled()).toBe(0);
  await part.look('Table').check();
  await part.heading.focus();
  await page.keyboard.press('End');
  await expect.poll(scrolled).toBeGreaterThan(0);
  await expect(part.specifications.getByRole('row').last()).toBeInViewport();
});

test('similar parts leave the chart its height', async ({ launch }) => {
  const { part } = await openPart(launch, usual, 'LM358N', 'STMicroelectronics');
  await part.look('Prices').check();
  await part.showSimilar.click();
  await expect(part.similarLinks).toHaveCount(4);
  expect((await part.priceChart.boundingBox())?.height).toBeGreaterThan(200);
});
