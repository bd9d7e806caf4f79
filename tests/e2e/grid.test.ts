import type { Page } from 'playwright';
import { describeFocus } from './accessibility';
import { expect, test } from './fixtures';
import { pressUntil } from './press-until';
import { applyVariant } from './screenshots/screen-variant';

/** The focused row and column of a grid: the header is row 0, and column -1 is the row as a whole. */
function focusedCell(page: Page): Promise<{ row: number; column: number } | null> {
  return page.evaluate(() => {
    const row = document.activeElement?.closest('tr');
    const cell = document.activeElement?.closest('td, th');
    if (!row) return null;
    return { row: row.rowIndex, column: cell instanceof HTMLTableCellElement ? cell.cellIndex : -1 };
  });
}

test('The grid is a single tab stop, and the arrow, Home, End and page keys move within it', async ({
  sampleApp,
}) => {
  const { page, search, part } = sampleApp;
  await search.searchFor('STM32F103C8T6');
  await search.row('STM32F103C8T6', 'STMicroelectronics').click();
  await expect(part.offerRows).toHaveCount(93);
  await pressUntil(page, 'Tab', 'row', 20);
  // Each key, and where it leads within the 93 rows.
  const steps: readonly (readonly [string, { row: number; column: number }])[] = [
    ['Home', { row: 1, column: -1 }],
    ['ArrowDown', { row: 2, column: -1 }],
    ['ArrowRight', { row: 2, column: 0 }],
    ['ArrowRight', { row: 2, column: 1 }],
    ['ArrowDown', { row: 3, column: 1 }],
    ['End', { row: 3, column: 8 }],
    ['ArrowRight', { row: 3, column: 8 }],
    ['Home', { row: 3, column: 0 }],
    ['ArrowLeft', { row: 3, column: -1 }],
    ['ArrowLeft', { row: 3, column: -1 }],
    ['End', { row: 93, column: -1 }],
    ['ArrowDown', { row: 93, column: -1 }],
    ['ArrowRight', { row: 93, column: 0 }],
    ['Control+Home', { row: 1, column: 0 }],
    ['Control+End', { row: 93, column: 0 }],
    ['Control+Home', { row: 1, column: 0 }],
    ['ArrowUp', { row: 0, column: 0 }],
    ['ArrowDown', { row: 1, column: -1 }],
  ];
  for (const [key, cell] of steps) {
    await page.keyboard.press(key);
    expect(await focusedCell(page), key).toEqual(cell);
    const { name, visible } = await describeFocus(page);
    expect(visible, `the focus on ${name} is visible after ${key}`).toBe(true);
  }
  // Going up from the last row, the sticky header covers no focused row.
  await page.keyboard.press('End');
  for (let step = 0; step < 30; step += 1) {
    await page.keyboard.press('ArrowUp');
    const covered = await part.offers.evaluate((grid) => {
      const headerBottom = grid.querySelector('thead')?.getBoundingClientRect().bottom ?? 0;
      return headerBottom - (document.activeElement?.getBoundingClientRect().top ?? 0);
    });
    // Rows of several lines have fractional heights, and scrolling rounds them.
    expect(covered).toBeLessThan(2);
  }
  await page.keyboard.press('Home');
  await page.keyboard.press('PageDown');
  const paged = await focusedCell(page);
  expect(paged?.row).toBeGreaterThan(2);
  await page.keyboard.press('PageUp');
  expect(await focusedCell(page)).toEqual({ row: 1, column: -1 });

  await expect(part.offers.locator('[tabindex="0"]')).toHaveCount(1);
  await page.keyboard.press('Tab');
  await expect(part.offers.locator(':focus')).toHaveCount(0);
  await page.keyboard.press('Shift+Tab');
  expect(await focusedCell(page)).toEqual({ row: 1, column: -1 });
});

test('Dragging its edge widens a column without sorting by it', async ({ sampleApp }) => {
  const { page, search } = sampleApp;
  await search.searchFor('LM358');
  const manufacturer = search.results.getByRole('columnheader', { name: 'Manufacturer', exact: true });
  const before = await manufacturer.boundingBox();
  const edge = await manufacturer.getByRole('separator').boundingBox();
  if (!before || !edge) throw new Error('The column is not on screen');
  await page.mouse.move(edge.x + 4, edge.y + 10);
  await page.mouse.down();
  await page.mouse.move(edge.x + 40, edge.y + 14, { steps: 4 });
  await page.mouse.move(edge.x + 64, edge.y + 10, { steps: 4 });
  await page.mouse.up();
  const after = await manufacturer.boundingBox();
  expect(after?.width).toBeCloseTo(before.width + 60, -1);
  expect(after?.x).toBeCloseTo(before.x, -1);
  await expect(manufacturer).toHaveAttribute('aria-sort', 'none');
  // A column that is hidden afterwards leaves no gap.
  await page.getByRole('button', { name: /^Columns/ }).click();
  await page.getByRole('checkbox', { name: 'Manufacturer', exact: true }).uncheck();
  const [grid, header] = await Promise.all([
    search.results.boundingBox(),
    search.results.getByRole('columnheader').last().boundingBox(),
  ]);
  if (!grid || !header) throw new Error('The grid is not on screen');
  expect(header.x + header.width).toBeCloseTo(grid.x + grid.width, -1);
});

test('Manufacturers and lifecycles are never cut off at common widths and fonts', async ({ sampleApp }) => {
  const { app, page, search } = sampleApp;
  for (const font of ['"Noto Sans"', '"DejaVu Sans"']) {
    await page.evaluate((name) => document.documentElement.style.setProperty('--font', name), font);
    for (const size of [
      { width: 960, height: 640 },
      { width: 1120, height: 700 },
      { width: 1280, height: 800 },
    ]) {
      await applyVariant(app.electronApp, page, { theme: 'light', ...size });
      for (const [mpn, manufacturer, text] of [
        ['ATMEGA328P-PU', 'Microchip', 'NRND'],
        ['LM358N', 'STMicroelectronics', 'In production'],
        ['LM358N', 'STMicroelectronics', 'STMicroelectronics'],
      ] as const) {
        await search.searchFor(mpn);
        const label = search.row(mpn, manufacturer).getByText(text, { exact: true });
        await expect(label).toBeVisible();
        // On one line, with nothing cut off.
        const measured = await label.evaluate((element) => {
          const text = document.createRange();
          text.selectNodeContents(element);
          return { lines: text.getClientRects().length, cut: element.scrollWidth - element.clientWidth };
        });
        expect(measured, `${text} in ${font}, ${size.width}`).toEqual({ lines: 1, cut: 0 });
      }
    }
  }
});

test('Rows are whole pixels high', async ({ sampleApp }) => {
  const { search, part } = sampleApp;
  const heights = (rows: typeof search.rows) =>
    rows.evaluateAll((all) => all.map((row) => row.getBoundingClientRect().height % 1));
  await search.searchFor('LM358');
  await expect(search.rows).toHaveCount(10);
  expect(new Set(await heights(search.rows))).toEqual(new Set([0]));
  await search.row('LM358', 'Texas Instruments').click();
  await part.quantity.fill('87');
  await expect(part.answer).toContainText('cost less than');
  expect(new Set(await heights(part.offerRows))).toEqual(new Set([0]));
});
