import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { read, utils } from '@e965/xlsx';
import type { Page } from 'playwright';
// Declares the bridge on `window`.
import type {} from '../../renderer/bridge/get-bridge';
import type { TestWorkspace } from '../support/test-workspace';
import { dropFile } from './drop-file';
import { expect, test } from './fixtures';
import { nexarVariables, type OpenedApp, openConnected, restart } from './open-app';
import { bomScreens } from './pages/bom';
import { pressUntil } from './press-until';

const file = readFileSync(
  fileURLToPath(new URL('../../electron/features/bom/drafts/sample-bom.csv', import.meta.url)),
  'utf8',
);

/** The rows of the file by the names of its columns. */
const fileRows = (() => {
  const [sheet] = Object.values(read(file, { type: 'string', raw: true }).Sheets);
  return sheet ? utils.sheet_to_json<Record<string, string>>(sheet, { raw: true }) : [];
})();

/** What each line has in the columns of these names. */
async function cellsOf(page: Page, ...names: readonly string[]): Promise<string[][]> {
  const { lines } = bomScreens(page);
  const headers = await lines
    .getByRole('columnheader')
    .evaluateAll((all) => all.map((header) => header.getAttribute('aria-label') ?? header.textContent ?? ''));
  const places = names.map((name) => headers.findIndex((header) => header.startsWith(name)));
  const rows = lines.getByRole('row').filter({ has: page.getByRole('gridcell') });
  return rows.evaluateAll(
    (all, at) =>
      all.map((row) => {
        const cells = [...row.querySelectorAll('[role=rowheader],[role=gridcell]')];
        return at.map((place) => cells[place]?.getAttribute('data-value') ?? cells[place]?.textContent ?? '');
      }),
    places,
  );
}

const counts = '40 lines, 37 with a part number, 3 not populated';

/** From the dropped file to the BOM with its lookup. Returns the most parts that the button said. */
async function importFile({ page }: OpenedApp): Promise<number> {
  const bom = bomScreens(page);
  await dropFile(page, 'Sensor board.csv', Buffer.from(file));
  await expect(bom.importStatus).toHaveText(counts);
  await pressUntil(page, 'Tab', 'Edit columns');
  await page.keyboard.press('Enter');
  await pressUntil(page, 'Tab', 'Column 5');
  await expect(bom.column(5)).toHaveValue('other');
  await page.keyboard.type('Desc');
  await expect(bom.column(5)).toHaveValue('description');
  await pressUntil(page, 'Tab', 'Next');
  await page.keyboard.press('Enter');
  await pressUntil(page, 'Tab', 'Create and look up');
  // The table may still be read with the last choice.
  await expect(bom.createAndLookUp).toBeEnabled();
  const label = (await bom.createAndLookUp.textContent()) ?? '';
  await page.keyboard.press('Enter');
  await expect(bom.totals).toContainText('26 of 37 lines priced');
  await expect(bom.totals).toContainText('3 end of life');
  return Number(/up to (\d+) parts/.exec(label)?.[1]);
}

const settled = ['ERJ3EKF1001V', 'BC847B', 'LM358-DR'];

/** Chooses the first candidate of some lines that need review. Returns the highest total cost in parts that the buttons named. */
async function settleLines({ page }: OpenedApp): Promise<number> {
  const { lines, panel } = bomScreens(page);
  for (const [at, partNumber] of settled.entries()) {
    await pressUntil(page, 'n', partNumber);
    if (at === 0) await page.keyboard.press('Enter');
    await expect(panel.getByRole('button', { name: /^See candidates ?up to 5 parts/ })).toBeVisible();
    await page.keyboard.press('c');
    await expect(panel.getByRole('button', { name: /^Use this: / }).first()).toBeVisible();
    await page.keyboard.press('1');
    await expect(lines.getByRole('gridcell', { name: /^Chosen/ })).toHaveCount(at + 1);
  }
  await page.keyboard.press('Escape');
  await expect(panel).toBeHidden();
  return settled.length * 5;
}

/** Saves the BOM as a workbook and returns its rows, by the names of the columns. */
async function exportWorkbook({ app, page }: OpenedApp, workspace: TestWorkspace) {
  const filePath = join(workspace.makeFolder('s'), 'saved.xlsx');
  await app.electronApp.evaluate(({ dialog }, path) => {
    Object.assign(dialog, { showSaveDialog: async () => ({ canceled: false, filePath: path }) });
  }, filePath);
  await pressUntil(page, 'Shift+Tab', 'Export', 60);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('menuitem', { name: 'CSV' })).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(page.getByText('Saved as saved.xlsx')).toBeVisible();
  const [sheet] = Object.values(read(readFileSync(filePath)).Sheets);
  return sheet ? utils.sheet_to_json<Record<string, string | number>>(sheet) : [];
}

/** Copies Mouser's list from its order. */
async function copyMouserList({ app, page }: OpenedApp): Promise<string> {
  await pressUntil(page, 'Tab', 'Order', 5);
  await page.keyboard.press('Enter');
  const items = page.getByRole('menuitem');
  await expect(items.first()).toBeFocused();
  const mouser = page.getByRole('menuitem', { name: 'Mouser' });
  for (
    let step = 0;
    step < 2 && !(await mouser.evaluate((item) => item === document.activeElement));
    step += 1
  )
    await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('button', { name: 'Copy for Mouser', exact: true })).toBeVisible();
  await pressUntil(page, 'Tab', 'Copy for Mouser');
  await page.keyboard.press('Enter');
  await expect(page.getByText(/^Copied: /)).toBeVisible();
  await page.keyboard.press('Escape');
  return app.electronApp.evaluate(({ clipboard }) => clipboard.readText());
}

test('The sample BOM is costed and ordered with the keyboard, and its decisions outlive the app', async ({
  launch,
  nexar,
  workspace,
}) => {
  const opened = await openConnected(launch, nexar);
  const { page } = opened;
  const bom = bomScreens(page);
  const decided = async (shown = page) => {
    const rows = await cellsOf(shown, 'Part number', 'Match', 'Need', 'Distributor', 'SKU', 'Order quantity');
    // A line that needs review says what the part that it probably means would cost; it is not bought.
    return rows.map((row) =>
      row[1]?.startsWith('Needs review') ? [...row.slice(0, 3), '—', '—', '—'] : row,
    );
  };

  const lookedUp = await importFile(opened);
  expect(nexar.partsSpent).toBeLessThanOrEqual(lookedUp);
  const reviewed = await settleLines(opened);
  const { partsSpent } = nexar;
  expect(partsSpent).toBeLessThanOrEqual(lookedUp + reviewed);

  await pressUntil(page, 'Shift+Tab', 'Boards', 40);
  await page.keyboard.type('50');
  await page.keyboard.press('Enter');
  await pressUntil(page, 'Tab', 'Any number of distributors', 40);
  await pressUntil(page, 'ArrowUp', 'Buy from at most 2 distributors', 4);
  await page.keyboard.press('Enter');
  await expect(bom.plan(2)).toHaveAttribute('aria-pressed', 'true');
  const distributors = async () => [...new Set((await decided()).map(([, , , from]) => from))].sort();
  await expect.poll(distributors).toEqual(['DigiKey', 'Mouser', '—']);

  const lines = await decided();
  expect(lines).toHaveLength(40);
  expect(lines.filter(([, match]) => match?.startsWith('Chosen'))).toHaveLength(3);
  const rows = await exportWorkbook(opened, workspace);
  const own = (row: (typeof rows)[number]) =>
    Object.entries(row)
      .filter(([name]) => !name.startsWith('Parts Lookup: '))
      .map(([name, cell]) => [name, String(cell)]);
  expect(rows.map(own)).toEqual(fileRows.map((row) => Object.entries(row)));
  const added = (row: (typeof rows)[number], name: string) => String(row[`Parts Lookup: ${name}`] ?? '—');
  const ofLines = rows.filter((row) => !added(row, 'References').startsWith('See row '));
  expect(
    ofLines.map((row) => ['Distributor', 'SKU', 'Order quantity'].map((name) => added(row, name))),
  ).toEqual(lines.map(([, , , ...order]) => order));
  const list = await copyMouserList(opened);
  const ordered = lines
    .filter(([, , , from]) => from === 'Mouser')
    .map(([, , , , sku, order]) => [sku, order]);
  expect(ordered.length).toBeGreaterThan(10);
  expect(
    list
      .trim()
      .split(/\r?\n/)
      .map((line) => line.split('|').slice(0, 2)),
  ).toEqual(ordered);

  const again = await restart(launch, opened, { env: nexarVariables(nexar) });
  const after = bomScreens(again.page);
  await again.page.getByRole('link', { name: /^Sensor board/ }).press('Enter');
  await expect(after.boards).toHaveValue('50');
  await expect(after.plan(2)).toHaveAttribute('aria-pressed', 'true');
  expect(await decided(again.page)).toEqual(lines);
  await expect(after.lookUp).toBeHidden();

  // The columns, the answers and what was decided about the parts serve the next BOM.
  await dropFile(again.page, 'Second.csv', Buffer.from(file));
  await expect(after.importStatus).toHaveText(counts);
  await pressUntil(again.page, 'Tab', 'Create and look up');
  await again.page.keyboard.press('Enter');
  await expect(after.heading).toHaveText('Second');
  await expect(after.totals).toContainText('29 of 37 lines priced');
  expect(nexar.partsSpent).toBe(partsSpent);

  // Rows that were merged are read again, each by itself.
  await dropFile(again.page, 'Merged.csv', Buffer.from('Reference,Qty,MPN\nR1,1,LM358\nR2,1,LM358\n'));
  await again.page.getByRole('button', { name: 'Create BOM' }).press('Enter');
  await expect(after.heading).toHaveText('Merged');
  const apart = after.lines.getByRole('row').filter({ has: again.page.getByRole('gridcell') });
  await apart.first().press('Enter');
  await after.panel.getByRole('button', { name: 'Separate merged rows' }).press('Enter');
  await expect(apart).toHaveCount(2);
});

test('Every character of windows-1252 is read as it was written', async ({ sampleApp: { page } }) => {
  const { read: readText, written } = await page.evaluate(async () => {
    // Without those that stand for no character, or for a blank.
    const unused = new Set([0x81, 0x8d, 0x8f, 0x90, 0x9d, 0xa0, 0xad]);
    const codes = Array.from({ length: 128 }, (_, at) => 128 + at).filter((code) => !unused.has(code));
    const table = new TextEncoder().encode('Reference,MPN,Description\nR1,LM358,');
    const answer = await window.parts?.readBomFile({
      callId: 'a',
      name: 'a.csv',
      bytes: new Uint8Array([...table, ...codes]),
    });
    if (!answer?.ok || answer.value.kind !== 'draft') throw new Error(JSON.stringify(answer));
    const { draftId } = answer.value.draft;
    const options = { encoding: 'windows-1252' as const };
    const again = await window.parts?.rereadBom({ callId: 'b', draftId, options });
    if (!again?.ok) throw new Error(JSON.stringify(again));
    return {
      read: again.value.preview.rows.at(-1)?.at(-1),
      written: new TextDecoder('windows-1252').decode(new Uint8Array(codes)),
    };
  });
  expect(readText).toBe(written);
});
