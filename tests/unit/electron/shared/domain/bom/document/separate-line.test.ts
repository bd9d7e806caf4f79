import { describe, expect, it } from 'vitest';
import { maxBomLines } from '../../../../../../../electron/shared/contract/constants/bom-limits';
import type { BomDocument } from '../../../../../../../electron/shared/domain/bom/document/bom-document';
import { readRows, rowsToRead } from '../../../../../../../electron/shared/domain/bom/document/read-rows';
import { separateLine } from '../../../../../../../electron/shared/domain/bom/document/separate-line';
import { updateLines } from '../../../../../../../electron/shared/domain/bom/document/update-lines';
import { BomTooLarge } from '../../../../../../../electron/shared/domain/bom/reading/line-limits';
import type {
  ReadOptions,
  SourceTable,
} from '../../../../../../../electron/shared/domain/bom/reading/table-reading';
import { documentLine, newBom } from '../../../../features/bom/bom-builders';
import { readRows as readBom } from '../reading/table/read-rows';

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
function read(options: ReadOptions = {}, rows: SourceTable['rows'] = table.rows) {
  const reading = readBom(rows, options);
  const { quantityFrom = null, quantityFormat = null, quantitiesForBoards = null } = options;
  const quantities = { quantityFrom, quantityFormat, quantitiesForBoards };
  const origin = { ...newBom([]).origin, ...reading, ...quantities };
  const lines = reading.lines.map((line, index) => documentLine(index + 1, { read: line }));
  return { ...newBom(lines, { origin }), id: 'bom-1', createdAt: 1, changedAt: 1 };
}

/** The document after the line was separated; null where there are no rows to separate. */
function separated(bom: BomDocument, lineId: number, of: SourceTable | null = table): BomDocument | null {
  const line = bom.lines.find(({ id }) => id === lineId);
  const rows = line && rowsToRead(bom.origin, line.read, of);
  return rows ? separateLine(bom, line.read, readRows(rows)) : null;
}

it('A line of several rows becomes a line for each, with the decisions of the user', () => {
  const bom = read({ quantitiesForBoards: 2 });
  const [merged, other] = bom.lines;
  expect(merged?.read).toMatchObject({ quantity: 6, references: ['R1', 'R2', 'R7', 'R9', 'R10', 'R11'] });
  const edited = { ...bom, lines: bom.lines.map((line) => ({ ...line, edits: { note: 'n', quantity: 9 } })) };
  const lines = separated(edited, 1)?.lines ?? [];
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

it('A line of one row and one whose table cannot be read have no rows to separate', () => {
  const bom = read();
  expect(separated(bom, 2)).toBeNull();
  expect(separated(bom, 1, null)).toBeNull();
});

it('A line that has changed since its rows were read stays as it is', () => {
  const bom = read();
  const [merged] = bom.lines;
  const rows = merged && rowsToRead(bom.origin, merged.read, table);
  if (!rows) throw new Error('The line has several rows');
  const reads = readRows(rows);
  const changed = { ...bom, lines: bom.lines.map((line) => ({ ...line, read: { ...line.read } })) };
  expect(separateLine(changed, merged.read, reads)).toBe(changed);
  const edited = { ...bom, lines: bom.lines.map((line) => ({ ...line, edits: { note: 'n' } })) };
  expect(separateLine(edited, merged.read, reads).lines).toHaveLength(4);
});

it('A line is not separated into more lines than a BOM can hold', () => {
  const bom = read();
  const others = Array.from({ length: maxBomLines - 1 }, (_, index) => documentLine(index + 10));
  const full = { ...bom, lines: [...bom.lines.slice(0, 1), ...others] };
  expect(() => separated(full, 1)).toThrow(BomTooLarge);
});

it('A quantity with a sign before three digits is read as in the whole table', () => {
  const rows = [
    ['MPN', 'Qty', 'Price'],
    ['LM358DR', '1.500', ''],
    ['LM358DR', '2.000', ''],
    ['NE555P', '5', '0,25 €'],
  ];
  expect(separated(read({}, rows), 1, { rows })?.lines.map((line) => line.read.quantity)).toEqual([
    1500, 2000, 5,
  ]);
});

it.each([
  ['thousands', [1000, 2000]],
  ['decimals', [1, 2]],
] as const)('A quantity that the user has said is in %s is so in each row', (quantityFormat, quantities) => {
  const rows = [
    ['MPN', 'Qty'],
    ['LM358DR', '1.000'],
    ['LM358DR', '2.000'],
  ];
  const lines = separated(read({ quantityFormat }, rows), 1, { rows })?.lines;
  expect(lines?.map((line) => line.read.quantity)).toEqual(quantities);
});

describe('What a former table said of a line and the newer one has no column for', () => {
  const former = [
    ['Ref', 'Qty', 'MPN', 'Manufacturer', 'Description', 'Mouser', 'Alternate MPN', 'Value', 'DNP'],
    ['R1', '1', 'A-1', 'Yageo', 'Resistor', '603-A1', 'B-1', '10k', ''],
    ['R2,R3', '2', 'A-1', 'Yageo', 'Resistor', '603-A1', 'B-1', '10k', ''],
  ];

  /** The line after an update from `rows`, taken apart. */
  function afterUpdate(rows: readonly (readonly string[])[], first = former) {
    const before = readBom(first);
    const lines = before.lines.map((line, index) => documentLine(index + 1, { read: line }));
    const origin = { ...newBom([]).origin, ...before };
    const reading = readBom(rows);
    const updated = updateLines({ lines, origin }, reading).lines.map(({ after }) => after);
    const bom = {
      ...newBom(updated, { origin: { ...origin, ...reading } }),
      ...{ id: 'bom-1', createdAt: 1, changedAt: 1 },
    };
    return separated(bom, 1, { rows })?.lines.map((line) => line.read);
  }

  it('stays with each of its rows', () => {
    const known = {
      parts: [
        { partNumber: 'A-1', manufacturer: 'Yageo' },
        { partNumber: 'B-1', manufacturer: null },
      ],
      skus: [{ sku: '603-A1', distributor: 'Mouser' }],
      description: 'Resistor',
      value: '10k',
    };
    expect(
      afterUpdate([
        ['Ref', 'Qty', 'MPN'],
        ['R1,R2', '2', 'A-1'],
        ['R3', '1', 'A-1'],
      ]),
    ).toMatchObject([
      { ...known, references: ['R1', 'R2'], quantity: 2 },
      { ...known, references: ['R3'], quantity: 1 },
    ]);
  });

  it('stays with the first of them where it cannot be divided', () => {
    expect(
      afterUpdate([
        ['MPN', 'Qty'],
        ['A-1', '2'],
        ['A-1', '1'],
      ]),
    ).toMatchObject([
      { references: ['R1', 'R2', 'R3'], quantity: 2, doubts: [{ kind: 'quantity-differs' }] },
      { references: [], quantity: 1, doubts: [] },
    ]);
    const five = former.map((row, index) => (index === 1 ? row.with(1, '5') : row));
    expect(
      afterUpdate(
        [
          ['MPN', 'Ref'],
          ['A-1', 'R1,R2'],
          ['A-1', 'R3'],
        ],
        five,
      ),
    ).toMatchObject([
      { references: ['R1', 'R2'], quantity: 6, doubts: [{ kind: 'quantity-differs' }] },
      { references: ['R3'], quantity: 1, doubts: [] },
    ]);
  });
});
