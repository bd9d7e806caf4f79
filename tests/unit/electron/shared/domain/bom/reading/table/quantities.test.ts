import { describe, expect, it } from 'vitest';
import type {
  ReadOptions,
  SourceCell,
} from '../../../../../../../../electron/shared/domain/bom/reading/table-reading';
import { listOf, quantitiesOf, readRows, rowsOf } from './read-rows';

/** What is read of a line with this quantity, and two references. */
function quantityOf(cell: SourceCell, options: ReadOptions = {}) {
  const rows = [
    ['Reference', 'Qty', 'MPN'],
    ['R1, R2', cell, 'RC0402FR-0710KL'],
    ['C1', '1', 'GRM155R61A105KE15D'],
  ];
  const [line] = readRows(rows, options).lines;
  return { quantity: line?.quantity, doubts: line?.doubts, isPopulated: line?.isPopulated };
}

const unusable = (text: string) => ({ kind: 'quantity-unusable', row: 2, column: 2, text });

describe('the quantity of a line', () => {
  it.each<[SourceCell]>([
    ['2'],
    [' 2 '],
    ['2.0'],
    ['2,00'],
    ['X2'],
    ['2x'],
    ['2 pcs'],
    ['2 Stk'],
    ['2 pieces'],
    ['2 Stück'],
    ['2.0000'],
    ['2.000'],
    ['2,000'],
    [{ text: '2.00', number: 2 }],
  ])('is read from %j', (cell) => {
    expect(quantityOf(cell)).toEqual({ quantity: 2, doubts: [], isPopulated: true });
  });

  it('counts the references where none is written', () => {
    expect(quantityOf('')).toEqual({ quantity: 2, doubts: [], isPopulated: true });
    const { lines } = readRows(rowsOf('Comment|Designator|LCSC', '10k|R1,R2,R3|C25744', '1u|C1|C52923'));
    expect(lines.map(({ quantity }) => quantity)).toEqual([3, 1]);
  });

  it('is kept as written and doubted where the references are others', () => {
    const doubts = [{ kind: 'quantity-differs', written: 5, references: 2 }];
    expect(quantityOf('5')).toEqual({ quantity: 5, doubts, isPopulated: true });
    expect(quantityOf('5', { quantityFrom: 'references' })).toEqual({
      quantity: 2,
      doubts: [],
      isPopulated: true,
    });
  });

  it.each(['-3', '1.5', 'two', '50\\50', '1e3'])(
    'is none for %j, which is named by row and column',
    (text) => {
      expect(quantityOf(text)).toEqual({ quantity: null, doubts: [unusable(text)], isPopulated: true });
    },
  );

  it('of zero leaves the part out, and is named', () => {
    expect(quantityOf('0')).toEqual({ quantity: 2, doubts: [unusable('0')], isPopulated: false });
  });

  it('is read for one board where the user says for how many it is', () => {
    expect(quantityOf('10', { quantitiesForBoards: 5 })).toMatchObject({ quantity: 2, doubts: [] });
    expect(quantityOf('7', { quantitiesForBoards: 5 })).toMatchObject({
      quantity: null,
      doubts: [{ kind: 'quantity-not-divisible', row: 2, column: 2, text: '7', boards: 5 }],
    });
  });
});

describe('a column named for quantities', () => {
  it.each([
    [
      ['100000', '250000', '100000'],
      [100_000, 250_000, 100_000],
    ],
    [
      ['12 pcs', '10 pcs', '2 pieces'],
      [12, 10, 2],
    ],
    [
      ['10 Stück', '1 000 Stück', '5 Stück'],
      [10, 1000, 5],
    ],
    [
      ['10.0000', '2.0000', '1.0000'],
      [10, 2, 1],
    ],
    [
      ["10'000", '1,000,000', '1.000.000'],
      [10_000, 1_000_000, 1_000_000],
    ],
  ])('is one whatever their length: %j', (cells, quantities) => {
    expect(quantitiesOf(listOf(...cells))).toEqual(quantities.map((quantity) => [quantity]));
  });

  it.each([
    [['1.5', '2.5', '0.5']],
    [['-1', '-2', '-3']],
    [['one', 'two', 'as needed']],
    [['3 reels', '1 bag', '2 kits']],
  ])('is one although none of them is usable, and each is named: %j', (cells) => {
    const { lines, isRecognized } = readRows(listOf(...cells));
    expect(lines.map(({ quantity, doubts }) => [quantity, doubts])).toEqual(
      cells.map((text, index) => [null, [{ kind: 'quantity-unusable', row: index + 2, column: 2, text }]]),
    );
    expect(isRecognized).toBe(false);
  });

  it.each([
    [['LM358DR', 'NE555P', 'STM32F103C8T6']],
    [['R1, R2', 'C1', 'U7']],
    [['$0.25', '$1.20', '$3.00']],
  ])('is none where its cells are something else: %j', (cells) => {
    expect(readRows(listOf(...cells)).columns[1]?.role).not.toBe('quantity');
  });

  it.each(['Qty Req', "Qty Req'd", 'Req. Qty', 'Anz.', 'Aantal', 'Ilość', 'Q.ty'])(
    'may be named %s',
    (name) => {
      expect(quantitiesOf(rowsOf(`MPN|${name}`, 'LM358DR|4', 'NE555P|2'))).toEqual([[4], [2]]);
    },
  );

  it('yields to one that holds whole numbers', () => {
    const rows = rowsOf('MPN|Qty per board|Total Qty', 'LM358DR|see note|4', 'NE555P||2');
    expect(quantitiesOf(rows)).toEqual([[4], [2]]);
  });
});

describe('quantities for several boards', () => {
  const rows = rowsOf(
    'Ref|Qty|MPN',
    'R1,R2|6|RC0402FR-0710KL',
    'C1|3|GRM155R61A105KE15D',
    'U1|3|LM358DR',
    'D1|4|BAT54C-7-F',
  );

  it('are noticed where most are the same multiple of their references', () => {
    expect(readRows(rows).quantitiesForBoards).toBe(3);
    expect(readRows(rows, { quantitiesForBoards: 3 }).quantitiesForBoards).toBeNull();
    expect(readRows(rows, { quantityFrom: 'references' }).quantitiesForBoards).toBeNull();
  });

  it.each([
    ['Qty (10 boards)', 10],
    ['Qty for 10 boards', 10],
    ['Total Qty for 10 PCBs', 10],
    ['QTY to Build 120', 120],
    ['Qty x10', 10],
    ['Quantity @ 40 pcs', 40],
    ['10 boards quantity', 10],
    ['Menge (für 1 Board)', null],
    ['Qty for 1 board', null],
    ['Qty 1', null],
  ])('are proposed by the name %s', (name, boards) => {
    const list = readRows(rowsOf(`MPN|Manufacturer|${name}`, 'LM358DR|TI|240', 'NE555P|TI|1200'));
    expect([list.quantitiesForBoards, list.headerRow]).toEqual([boards, 1]);
    if (boards !== null) expect(list.lines.map(({ quantity }) => quantity)).toEqual([240, 1200]);
  });

  it('are not proposed by a name where the references or the numbers say something else', () => {
    const name = 'Qty (10 boards)';
    expect(readRows(rowsOf(`MPN|${name}`, 'LM358DR|3', 'NE555P|7')).quantitiesForBoards).toBeNull();
    expect(
      readRows(rowsOf(`Ref|MPN|${name}`, 'U1|LM358DR|1', 'U2,U3|NE555P|2', 'D1|BAT54C-7-F|1', 'D2|BAT54S|1'))
        .quantitiesForBoards,
    ).toBeNull();
    const { columns } = readRows(rowsOf(`MPN|${name}|Qty`, 'LM358DR|30|3', 'NE555P|70|7'));
    expect(columns.map(({ role }) => role)).toEqual(['part-number', 'other', 'quantity']);
  });

  it('are not suspected where they are what the references say', () => {
    const single = rowsOf(
      'Ref|Qty|MPN',
      'R1,R2|2|RC0402FR-0710KL',
      'C1|1|GRM155R61A105KE15D',
      'U1|5|LM358DR',
    );
    expect(readRows(single).quantitiesForBoards).toBeNull();
  });
});
