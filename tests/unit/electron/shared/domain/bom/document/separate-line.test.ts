import { expect, it } from 'vitest';
import { maxBomLines } from '../../../../../../../electron/shared/contract/constants/bom-limits';
import { separateLine } from '../../../../../../../electron/shared/domain/bom/document/separate-line';
import { BomTooLarge } from '../../../../../../../electron/shared/domain/bom/reading/line-limits';
import { readTable } from '../../../../../../../electron/shared/domain/bom/reading/table/read-table';
import type { ReadOptions } from '../../../../../../../electron/shared/domain/bom/reading/table-reading';
import { documentLine, newBom } from '../../../../features/bom/bom-builders';

const table = {
  rows: [
    ['Board 7'],
    ['Ref', 'Qty', 'MPN', 'Manufacturer'],
    ['R1,R2', '4', 'RC0603FR-0710KL', 'Yageo'],
    ['U1', '2', 'LM358DR', 'TI'],
    ['R7', '2', 'RC0603FR-0710KL', 'Yageo'],
    ['R9,', '6', 'RC0603FR-0710KL', 'Yageo'],
    ['R10,R11', '', '', ''],
  ],
};
const source = {
  kind: 'text',
  encoding: null,
  delimiter: null,
  sheets: [],
  hiddenSheets: [],
  sheet: null,
} as const;

function read(options: ReadOptions = {}) {
  const reading = readTable({ ...source, table }, options);
  const { quantityFrom = null, quantitiesForBoards = null } = options;
  const origin = { ...newBom([]).origin, ...reading, quantityFrom, quantitiesForBoards };
  const lines = reading.lines.map((line, index) => documentLine(index + 1, { read: line }));
  return { ...newBom(lines, { origin }), id: 'bom-1', createdAt: 1, changedAt: 1 };
}

it('A line of several rows becomes a line for each, with the decisions of the user', () => {
  const bom = read({ quantitiesForBoards: 2 });
  const [merged, other] = bom.lines;
  expect(merged?.read).toMatchObject({ quantity: 6, references: ['R1', 'R2', 'R7', 'R9', 'R10', 'R11'] });
  const edited = { ...bom, lines: bom.lines.map((line) => ({ ...line, edits: { note: 'n', quantity: 9 } })) };
  const { lines } = separateLine(edited, 1, table);
  expect(
    lines.map(({ id, read: { references, quantity }, edits }) => [id, references, quantity, edits]),
  ).toEqual([
    [1, ['R1', 'R2'], 2, { note: 'n' }],
    [3, ['R7'], 1, { note: 'n' }],
    [4, ['R9', 'R10', 'R11'], 3, { note: 'n' }],
    [2, ['U1'], 1, { note: 'n', quantity: 9 }],
  ]);
  expect(lines[3]?.read).toEqual(other?.read);
});

it('A quantity with a sign before three digits is read as in the whole table', () => {
  const rows = [
    ['MPN', 'Qty', 'Price'],
    ['LM358DR', '1.500', ''],
    ['LM358DR', '2.000', ''],
    ['NE555P', '5', '0,25 €'],
  ];
  const reading = readTable({ ...source, table: { rows } });
  const origin = { ...newBom([]).origin, ...reading, quantityFrom: null, quantitiesForBoards: null };
  const lines = reading.lines.map((line, index) => documentLine(index + 1, { read: line }));
  const bom = { ...newBom(lines, { origin }), id: 'bom-1', createdAt: 1, changedAt: 1 };
  expect(separateLine(bom, 1, { rows }).lines.map(({ read: { quantity } }) => quantity)).toEqual([
    1500, 2000, 5,
  ]);
});

it('A line of one row, one that is gone and one whose table cannot be read stay as they are', () => {
  const bom = read();
  expect(separateLine(bom, 2, table)).toBe(bom);
  expect(separateLine(bom, 9, table)).toBe(bom);
  expect(separateLine(bom, 1, null)).toBe(bom);
});

it('A line is not separated into more lines than a BOM can hold', () => {
  const bom = read();
  const others = Array.from({ length: maxBomLines - 1 }, (_, index) => documentLine(index + 10));
  const full = { ...bom, lines: [...bom.lines.slice(0, 1), ...others] };
  expect(() => separateLine(full, 1, table)).toThrow(BomTooLarge);
});

it('Rows with cells that would take minutes to read are not read', () => {
  const bom = read();
  const rows = table.rows.map((row, index) => (index === 4 ? [...row, 'x'.repeat(32_000)] : row));
  expect(() => separateLine(bom, 1, { rows })).toThrow(BomTooLarge);
});
