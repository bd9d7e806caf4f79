import type { Locator } from 'playwright';
import { expect, test } from './fixtures';
import type { OpenedApp } from './open-app';
import { applyVariant, type ScreenVariant } from './screenshots/screen-variant';

const regular: ScreenVariant = { theme: 'light', width: 1280, height: 800 };
const smallest: ScreenVariant = { theme: 'light', width: 960, height: 640 };

async function openPart({ search, part }: OpenedApp, mpn: string, manufacturer: string): Promise<void> {
  await search.searchFor(mpn);
  await search.row(mpn, manufacturer).click();
  await expect(part.heading).toHaveText(mpn);
  await expect(part.offerRows.first()).toBeVisible();
}

/** How far the container of a table or grid can be scrolled, in CSS pixels. */
const overflowOf = (table: Locator) =>
  table.evaluate(({ parentElement: box }) => ({
    below: (box?.scrollHeight ?? 0) - (box?.clientHeight ?? 0),
    beside: (box?.scrollWidth ?? 0) - (box?.clientWidth ?? 0),
  }));

test('Nothing moves when the view changes or a quantity is refused', async ({ sampleApp }) => {
  const { app, page, part } = sampleApp;
  const views = () =>
    Promise.all(
      ['Table', 'Prices', 'Stock'].map((name) => part.offersView(name).locator('..').boundingBox()),
    );
  const reason = page.getByText(/^Enter a whole number of pieces/);
  const surroundings = () =>
    Promise.all([part.quantity, part.bestChoice, part.filters, part.offers].map((one) => one.boundingBox()));
  await openPart(sampleApp, 'LM358', 'Texas Instruments');
  for (const variant of [regular, smallest]) {
    const size = `${variant.width} x ${variant.height}`;
    await applyVariant(app.electronApp, page, variant);
    const before = await views();
    for (const [name, shown] of [
      ['Prices', part.priceChart],
      ['Stock', part.stockChart],
      ['Table', part.offers],
    ] as const) {
      await part.offersView(name).check();
      await expect(shown).toBeVisible();
      expect(await views(), `${name}, ${size}`).toEqual(before);
      await expect(part.panelButton('Columns')).toBeVisible({ visible: name === 'Table' });
    }
    // Tab skips the hidden button.
    await part.offersView('Prices').check();
    await page.keyboard.press('Shift+Tab');
    await expect(part.panelButton('My distributors')).toBeFocused();
    await part.offersView('Table').check();

    await part.quantity.fill('1');
    await expect(reason).toBeHidden();
    const bounds = await surroundings();
    await part.quantity.fill('1/2');
    await expect(reason).toBeInViewport({ ratio: 1 });
    expect(await surroundings(), size).toEqual(bounds);
  }
});

test('The tables and charts of a part get the space they need', async ({ sampleApp }) => {
  const { app, page, part } = sampleApp;
  await applyVariant(app.electronApp, page, regular);

  await test.step('a few offers leave their space to the tables below', async () => {
    await openPart(sampleApp, 'LM358N', 'onsemi');
    await expect(part.offerRows).toHaveCount(3);
    const free = await part.offers.evaluate((grid) => {
      const box = grid.parentElement;
      return box ? box.clientHeight - grid.clientHeight : null;
    });
    expect(free).toBe(0);
    expect((await overflowOf(part.priceBreaks)).below).toBe(0);
  });

  await test.step('the price break of a quantity is scrolled into view', async () => {
    await part.back.click();
    await openPart(sampleApp, 'STM32F103C8T6', 'STMicroelectronics');
    const ownBreak = part.priceBreaks.getByRole('row').filter({ hasText: 'your price' });
    for (const [quantity, from] of [
      ['5000', '2500'],
      ['1', '1'],
    ] as const) {
      await part.quantity.fill(quantity);
      await expect(ownBreak.getByRole('cell').first()).toHaveAttribute('data-value', from);
      await expect(ownBreak).toBeInViewport({ ratio: 0.9 });
      expect((await overflowOf(part.priceBreaks)).below).toBeGreaterThan(0);
    }
  });

  await test.step('similar parts do not shrink the chart', async () => {
    await part.back.click();
    await openPart(sampleApp, 'LM358N', 'STMicroelectronics');
    await part.offersView('Prices').check();
    await part.showSimilar.click();
    await expect(part.similarLinks).toHaveCount(4);
    expect((await part.priceChart.boundingBox())?.height).toBeGreaterThan(200);
  });
});

test('The smallest window has one scrollbar for all tables, which the keyboard moves', async ({
  sampleApp,
}) => {
  const { app, page, part } = sampleApp;
  await applyVariant(app.electronApp, page, smallest);
  await openPart(sampleApp, 'LM358N', 'STMicroelectronics');
  await part.quantity.fill('100');
  for (const table of [part.priceBreaks, part.specifications])
    expect(await overflowOf(table)).toEqual({ below: 0, beside: 0 });
  expect((await overflowOf(part.offers)).beside).toBe(0);
  const scrolled = () => part.region.evaluate((screen) => screen.scrollTop);
  expect(await scrolled()).toBe(0);
  // Pointing at the chart highlights a row of the table beside it without scrolling the screen.
  await part.offersView('Prices').check();
  await part.priceChart.hover();
  await part.priceChart.press('End');
  expect(await scrolled()).toBe(0);
  await part.offersView('Table').check();
  await part.heading.focus();
  await page.keyboard.press('End');
  await expect.poll(scrolled).toBeGreaterThan(0);
  await expect(part.specifications.getByRole('row').last()).toBeInViewport();
});
