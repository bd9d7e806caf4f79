import type { Locator } from 'playwright';
import { expect, test } from './fixtures';
import type { Opened } from './open-app';
import { type Look, takeOn } from './screenshots/screen-variant';

const usual: Look = { theme: 'light', width: 1280, height: 800 };
const smallest: Look = { theme: 'light', width: 960, height: 640 };

async function openPart({ search, part }: Opened, mpn: string, manufacturer: string): Promise<void> {
  await search.searchFor(mpn);
  await search.row(mpn, manufacturer).click();
  await expect(part.heading).toHaveText(mpn);
  await expect(part.offerRows.first()).toBeVisible();
}

/** How far the box around a table or a grid can be scrolled, in CSS pixels. */
const hiddenOf = (table: Locator) =>
  table.evaluate(({ parentElement: box }) => ({
    below: (box?.scrollHeight ?? 0) - (box?.clientHeight ?? 0),
    beside: (box?.scrollWidth ?? 0) - (box?.clientWidth ?? 0),
  }));

test('nothing moves when another view is chosen or a quantity is refused', async ({ sampleApp }) => {
  const { app, page, part } = sampleApp;
  const views = () =>
    Promise.all(['Table', 'Prices', 'Stock'].map((name) => part.look(name).locator('..').boundingBox()));
  const reason = page.getByText(/^Enter a whole number of pieces/);
  const surroundings = () =>
    Promise.all([part.quantity, part.bestChoice, part.filters, part.offers].map((one) => one.boundingBox()));
  await openPart(sampleApp, 'LM358', 'Texas Instruments');
  for (const look of [usual, smallest]) {
    const size = `${look.width} x ${look.height}`;
    await takeOn(app.electronApp, page, look);
    const before = await views();
    for (const [name, shown] of [
      ['Prices', part.priceChart],
      ['Stock', part.stockChart],
      ['Table', part.offers],
    ] as const) {
      await part.look(name).check();
      await expect(shown).toBeVisible();
      expect(await views(), `${name}, ${size}`).toEqual(before);
      await expect(part.panelButton('Columns')).toBeVisible({ visible: name === 'Table' });
    }
    // Hidden as it is, the keyboard passes it by.
    await part.look('Prices').check();
    await page.keyboard.press('Shift+Tab');
    await expect(part.panelButton('My distributors')).toBeFocused();
    await part.look('Table').check();

    await part.quantity.fill('1');
    await expect(reason).toBeHidden();
    const places = await surroundings();
    await part.quantity.fill('1/2');
    await expect(reason).toBeInViewport({ ratio: 1 });
    expect(await surroundings(), size).toEqual(places);
  }
});

test('the tables and charts of a part get the room that they need', async ({ sampleApp }) => {
  const { app, page, part } = sampleApp;
  await takeOn(app.electronApp, page, usual);

  await test.step('few offers leave their room to the tables below', async () => {
    await openPart(sampleApp, 'LM358N', 'onsemi');
    await expect(part.offerRows).toHaveCount(3);
    const free = await part.offers.evaluate((grid) => {
      const box = grid.parentElement;
      return box ? box.clientHeight - grid.clientHeight : null;
    });
    expect(free).toBe(0);
    expect((await hiddenOf(part.priceBreaks)).below).toBe(0);
  });

  await test.step('the price break of a quantity comes into sight in its box', async () => {
    await part.back.click();
    await openPart(sampleApp, 'STM32F103C8T6', 'STMicroelectronics');
    const holding = part.priceBreaks.getByRole('row').filter({ hasText: 'your price' });
    for (const [quantity, from] of [
      ['5000', '2500'],
      ['1', '1'],
    ] as const) {
      await part.quantity.fill(quantity);
      await expect(holding.getByRole('cell').first()).toHaveAttribute('data-value', from);
      await expect(holding).toBeInViewport({ ratio: 0.9 });
      expect((await hiddenOf(part.priceBreaks)).below).toBeGreaterThan(0);
    }
  });

  await test.step('similar parts leave the chart its height', async () => {
    await part.back.click();
    await openPart(sampleApp, 'LM358N', 'STMicroelectronics');
    await part.look('Prices').check();
    await part.showSimilar.click();
    await expect(part.similarLinks).toHaveCount(4);
    expect((await part.priceChart.boundingBox())?.height).toBeGreaterThan(200);
  });
});

test('in the smallest window one bar scrolls the tables below, and the keyboard moves it', async ({
  sampleApp,
}) => {
  const { app, page, part } = sampleApp;
  await takeOn(app.electronApp, page, smallest);
  await openPart(sampleApp, 'LM358N', 'STMicroelectronics');
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
