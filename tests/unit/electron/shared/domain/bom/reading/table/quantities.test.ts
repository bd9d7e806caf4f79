import { describe, expect, it } from 'vitest';
import type {
  ReadOptions,
  SourceCell,
} from '../../../../../../../../electron/shared/domain/bom/reading/table-reading';
import { readRows, rowsOf } from './read-rows';

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
      doubts: [unusable('7')],
    });
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
