import { expect, test } from './fixtures';
import { pressUntil } from './press-until';

test('A user can find a part and choose an offer for 87 pieces with the keyboard alone', async ({
  sampleApp,
}) => {
  const { page, search, part } = sampleApp;
  await page.keyboard.type('LM358');
  await page.keyboard.press('Enter');
  await expect(search.row('LM358', 'Texas Instruments')).toBeVisible();
  await pressUntil(page, 'Tab', 'LM358', 10);
  await page.keyboard.press('Enter');
  await expect(part.heading).toHaveText('LM358');

  await page.keyboard.press('q');
  await page.keyboard.type('87');
  // The choice, its row, its price break and the chart agree on the same order: 100, which cost less than 87.
  await expect(part.answer).toContainText(
    /^Best for 87cheapest authorized offer with (a price and )?87 in stockAvnet.*100 cost less than 87 .*buy 100 × \$0\.0871\$8\.71/,
  );
  const bestRow = part.offerRows.filter({ hasText: 'Best' });
  await expect(bestRow).toHaveCount(1);
  await expect(bestRow).toContainText('Avnet');
  await expect(bestRow).toContainText('100$0.0871$8.71');
  await expect(part.offerRows.first()).toContainText('Avnet');
  await expect(part.priceBreaks.getByRole('row').filter({ hasText: 'your price' })).toContainText(/^100\$/);

  await pressUntil(page, 'Tab', 'Authorized', 16);
  await page.keyboard.press('Space');
  await pressUntil(page, 'Tab', 'In stock', 3);
  await page.keyboard.press('Space');
  await expect(part.offersShown).toHaveText(/^\d+ of 40 offers$/);
  const cheapest = (await part.readOffers())[0];
  expect(cheapest?.seller).toContain('Avnet');
  await expect(
    part.answer.getByText(`$${Number(cheapest?.total).toFixed(2)}`, { exact: true }),
  ).toBeVisible();

  await expect(part.priceChart).toHaveAttribute('aria-valuetext', /^At 87: Avnet /);
  await pressUntil(page, 'Tab', 'over quantity', 12);
  await page.keyboard.press('End');
  const announced = await part.priceChart.getAttribute('aria-valuetext');
  expect(announced).not.toMatch(/^At 87:/);
  // The legend shows the announced quantity, and the table beside it has them all.
  const quantity = announced?.match(/^At ([\d,]+):/)?.[1] ?? 'none';
  await expect(part.region.getByText(`At ${quantity}`, { exact: true })).toBeInViewport();
  await expect(part.priceChartTable.getByRole('rowheader', { name: quantity, exact: true })).toHaveCount(1);

  await page.keyboard.press('Escape');
  await expect(search.row('LM358', 'Texas Instruments')).toBeFocused();
});

test('A user can go through 93 offers in 13 currencies with the keyboard alone', async ({ sampleApp }) => {
  const { page, search, part } = sampleApp;
  await page.keyboard.type('STM32F103C8T6');
  await page.keyboard.press('Enter');
  await expect(search.row('STM32F103C8T6', 'STMicroelectronics')).toBeVisible();
  await pressUntil(page, 'Tab', 'STM32F103C8T6', 10);
  await page.keyboard.press('Enter');
  await expect(part.offerRows).toHaveCount(93);
  await expect(part.offers).toContainText('≈');

  await pressUntil(page, 'Tab', 'row', 20);
  // One offer has prices in thirteen currencies; its price breaks are grouped by currency, the chosen one first.
  const groups = part.priceBreaks.getByRole('rowheader', { name: /^[A-Z]{3}\b/ });
  const others = part.region.getByRole('button', { name: '12 more currencies', exact: true });
  for (let step = 0; step < 93 && !(await others.isVisible()); step += 1) {
    await page.keyboard.press('ArrowDown');
    // Moving the focus selects the row, whose price breaks are shown.
    await expect(part.offers.locator(':focus')).toHaveAttribute('aria-selected', 'true');
  }
  await expect(groups).toHaveText(['USD']);
  await pressUntil(page, 'Tab', 'more currencies', 6);
  await page.keyboard.press('Enter');
  await expect(groups).toHaveCount(13);
  await expect(groups.first()).toHaveText('USD');

  await pressUntil(page, 'Shift+Tab', 'In stock', 16);
  await page.keyboard.press('Space');
  await expect(part.offersShown).toHaveText(/^\d+ of 93 offers$/);
  await pressUntil(page, 'Tab', 'Clear filters', 8);
  await page.keyboard.press('Enter');
  await expect(part.offerRows).toHaveCount(93);
  // The button disappears without losing the focus.
  await expect(part.filter('Authorized')).toBeFocused();
});
