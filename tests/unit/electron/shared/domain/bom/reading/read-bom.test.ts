import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readBom } from '../../../../../../../electron/shared/domain/bom/reading/read-bom';

const linesOf = (text: string) =>
  readBom(text).lines.map(({ row, partNumber, quantity }) => [row, partNumber, quantity]);

describe('the table of a bill of materials', () => {
  it('keeps rows above the header, empty rows and footers, and names the header’s row', () => {
    const text = 'Board rev B\n\nRef,MPN,Qty\nU1,LM358P,2\n\nTotal parts:,,1';
    const { table } = readBom(text);
    expect(table.rows.map(({ raw }) => raw)).toEqual(text.split('\n'));
    expect(table).toMatchObject({ headerRow: 2, delimiter: ',', roles: ['reference', 'mpn', 'quantity'] });
    expect(linesOf(text)).toEqual([[3, 'LM358P', '2']]);
  });

  it('distinguishes columns with equal names by their index', () => {
    const { table } = readBom('Ref\tManufacturer\tMPN\tManufacturer\tMPN\nU1\tTI\tLM358P\tonsemi\tLM358N');
    expect(table.roles).toEqual(['reference', 'manufacturer', 'mpn', 'manufacturer', 'mpn']);
    expect(table.partNumberColumns).toEqual([2, 4]);
    expect(table.rows[1]?.cells).toEqual(['U1', 'TI', 'LM358P', 'onsemi', 'LM358N']);
  });

  it('keeps cells without a column name', () => {
    const { table } = readBom('Ref;Value;;\nU1;LM358;219-4MST;note\nU2;NE555');
    expect(table.rows.map(({ cells }) => cells.length)).toEqual([4, 4, 2]);
    expect(table.rows[1]?.cells[2]).toBe('219-4MST');
    expect(table.roles).toEqual(['reference', 'value', null, null]);
  });

  it('is split at the header’s delimiter alone', () => {
    const { table } = readBom('Ref;MPN;Description\nC1, C2;BC847B,215;"npn; 45 V"\n');
    expect(table.rows[1]?.cells).toEqual(['C1, C2', 'BC847B,215', 'npn; 45 V']);
  });

  it('finds the part numbers by their cells if no column is named for them', () => {
    const { table } = readBom('Comment,Designator,Footprint\nAMS1117-3.3,U1,SOT-223\n100nF,C1,0402');
    expect(table.partNumberColumns).toEqual([0]);
  });

  it('has a row of one cell per line and no header for a list', () => {
    const { table } = readBom('LM358, NE555\r\n10x BC547B');
    expect(table.rows.map(({ cells }) => cells)).toEqual([['LM358, NE555'], ['10x BC547B']]);
    expect(table).toMatchObject({ headerRow: null, delimiter: null, roles: [], partNumberColumns: [] });
  });
});

describe('the quantity of a line', () => {
  it.each([
    ['MPN,Qty\nLM358P,5', [[1, 'LM358P', '5']]],
    ['MPN,Order Qty\n"LM358P","1,000"', [[1, 'LM358P', '1,000']]],
    [
      'MPN,Quantity 1,Quantity 2\nLM358P,,20\nNE555P,1,10',
      [
        [1, 'LM358P', '20'],
        [2, 'NE555P', '1'],
      ],
    ],
    ['MPN,Ref\nLM358P,U1', [[1, 'LM358P', null]]],
    [
      'LM358\t10\nNE555\t5',
      [
        [0, 'LM358', '10'],
        [1, 'NE555', '5'],
      ],
    ],
    ['1\tLM358\t10', [[0, 'LM358', '10']]],
    ['10\tLM358\tSOIC-8', [[0, 'LM358', '10']]],
    [
      '10x LM358\nNE555: 5\n3 pcs BC547B',
      [
        [0, 'LM358', '10'],
        [1, 'NE555', '5'],
        [2, 'BC547B', '3'],
      ],
    ],
    [
      '10x LM358, 5x NE555',
      [
        [0, 'LM358', '10'],
        [0, 'NE555', '5'],
      ],
    ],
    [
      'LM358, 10, NE555, 5',
      [
        [0, 'LM358', '10'],
        [0, 'NE555', '5'],
      ],
    ],
    [
      '10; LM358\nNE555',
      [
        [0, 'LM358', '10'],
        [1, 'NE555', null],
      ],
    ],
    [
      'LM358, NE555 x5',
      [
        [0, 'LM358', null],
        [0, 'NE555', '5'],
      ],
    ],
    [
      'LM358,100\nNE555,500',
      [
        [0, 'LM358', '100'],
        [1, 'NE555', '500'],
      ],
    ],
    [
      'LM358 10\nNE555P 5',
      [
        [0, 'LM358', '10'],
        [1, 'NE555P', '5'],
      ],
    ],
    [
      'BC847B,215,1000\nLM358,50',
      [
        [0, 'BC847B,215', '1000'],
        [1, 'LM358', '50'],
      ],
    ],
    [
      'MPN,Qty\nBC847B,215,1000\nLM358,50',
      [
        [1, 'BC847B,215', '1000'],
        [2, 'LM358', '50'],
      ],
    ],
  ] as const)('is read with its part number from %j', (text, lines) => {
    expect(linesOf(text)).toEqual(lines);
  });

  it('follows the user’s reading of trailing digits', () => {
    const text = 'MPN,Qty\nBC847B,215,1000';
    expect(readBom(text, { whole: 'whole' }).lines).toMatchObject([
      { partNumber: 'BC847B,215', quantity: '1000' },
    ]);
    expect(readBom(text, { whole: 'quantity' }).lines).toMatchObject([
      { partNumber: 'BC847B', quantity: '215' },
    ]);
  });
});

describe('any table', () => {
  const value = fc.string({
    unit: fc.constantFrom(...'ABR17 ,;|\t"\n.-µ'.split('')),
    minLength: 0,
    maxLength: 15,
  });
  const named = fc.uniqueArray(
    fc.constantFrom(
      'Reference',
      'MPN',
      'Qty',
      'Manufacturer',
      'Description',
      'Footprint',
      'Digi-Key Part Number',
    ),
    { minLength: 3, maxLength: 7 },
  );
  const table = named.chain((names) =>
    fc.record({
      names: fc.constant(names),
      rows: fc.array(fc.array(value, { minLength: names.length, maxLength: names.length }), { maxLength: 8 }),
    }),
  );
  const quoted = (cell: string) => `"${cell.replaceAll('"', '""')}"`;

  it('keeps every cell in place, split at the delimiter of its header', () => {
    fc.assert(
      fc.property(
        table,
        fc.constantFrom('\t', ';', '|', ','),
        fc.constantFrom('\n', '\r\n', '\r'),
        ({ names, rows }, delimiter, lineEnd) => {
          const text = [names, ...rows].map((cells) => cells.map(quoted).join(delimiter)).join(lineEnd);
          const read = readBom(text).table;
          expect(read).toMatchObject({ delimiter, headerRow: 0 });
          expect(read.rows.map(({ cells }) => cells)).toEqual([names, ...rows]);
          expect(read.roles).toHaveLength(names.length);
          expect(read.roles).not.toContain(null);
        },
      ),
      { numRuns: 500 },
    );
  });

  it('yields lines whose rows contain their part numbers and quantities', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'AB71,;\t|" \nMPNx'), maxLength: 120 }), (text) => {
        const { table: read, lines } = readBom(text);
        for (const { row, partNumber, quantity } of lines) {
          const raw = read.rows[row]?.raw.replaceAll('"', '') ?? '';
          expect(raw).toContain(partNumber.replaceAll('"', ''));
          if (quantity !== null) expect(raw).toContain(quantity);
        }
      }),
      { numRuns: 1000 },
    );
  });
});
