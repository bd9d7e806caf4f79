import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { stressCount } from '../../../../../../../support/stress-count';
import { listOf, quantitiesOf, readRows, rowsOf } from './read-rows';

describe('one sign before three digits', () => {
  const unclear = 'quantity-unclear';

  it('is named where nothing shows what it stands for', () => {
    const [line] = readRows(listOf('1.000', '2.500', '10.000')).lines;
    expect([line?.quantity, line?.doubts]).toEqual([
      null,
      [{ kind: unclear, row: 2, column: 2, text: '1.000' }],
    ]);
    expect(quantitiesOf(listOf('10,000', '10', '25,000 pcs'))).toEqual([
      [null, unclear],
      [10],
      [null, unclear],
    ]);
  });

  it('stands for decimals where other quantities have some', () => {
    expect(quantitiesOf(listOf('1.000', '2.500', '0.500', '3.000'))).toEqual([
      [1],
      [null, 'quantity-unusable'],
      [null, 'quantity-unusable'],
      [3],
    ]);
    expect(quantitiesOf(listOf('1,000', '2,0'))).toEqual([[1], [2]]);
  });

  it.each([
    ['1,5', '10,000'],
    ['2.5', '1.000'],
    ['0,25', '4,000'],
  ])('is not settled by %s, which is no quantity itself: %s stays named', (mistake, quantity) => {
    expect(quantitiesOf(listOf(mistake, quantity, '7'))).toEqual([
      [null, 'quantity-unusable'],
      [null, unclear],
      [7],
    ]);
  });

  it('stands for thousands where other quantities have several groups, or the other sign for decimals', () => {
    expect(quantitiesOf(listOf('1.000', '2.500', '1.000.000'))).toEqual([[1000], [2500], [1_000_000]]);
    expect(quantitiesOf(listOf('1,500', '2,000', '10.00'))).toEqual([[1500], [2000], [10]]);
    expect(quantitiesOf(listOf('1.500', '2.000,00'))).toEqual([[1500], [2000]]);
  });

  it.each([
    ['1,500', '0.25', 1500],
    ['1,500', '$ 1,234.50', 1500],
    ['1.500', '0,25 €', 1500],
    ['1.000', '0.25', 1],
    ['1,000', '0,25', 1],
    // An item number and a revision are no prices.
    ['1.000', '', null],
  ])('of %s beside a price of "%s" is %s', (quantity, price, read) => {
    const rows = [
      ['MPN', 'Qty', 'Unit price', 'Item', 'Rev'],
      ['LM358DR', quantity, price, '1.1', '2,1'],
      ['NE555P', '5', '', '1.2', '2,2'],
    ];
    expect(quantitiesOf(rows)[0]?.[0]).toBe(read);
  });

  it('is what the references count', () => {
    const rows = (...lines: readonly string[]) => rowsOf('Ref|MPN|Qty', ...lines);
    expect(
      quantitiesOf(rows('R1,R2|RC0402FR-0710KL|2.000', 'C1|GRM155R61A105KE15D|1.000', '|LM358DR|4.000')),
    ).toEqual([[2], [1], [4]]);
    expect(
      quantitiesOf(
        rows(
          'R1,R2|RC0402FR-0710KL|1,000',
          'C1|GRM155R61A105KE15D|500',
          'U1,U2,U3|LM358DR|1,500',
          'D1|BAT54C-7-F|500',
        ),
        { quantitiesForBoards: 500 },
      ),
    ).toEqual([[2], [1], [3], [1]]);
    expect(quantitiesOf(rows('R1|RC0402FR-0710KL|3,000', 'C1|GRM155R61A105KE15D|1'))[0]).toEqual([
      null,
      unclear,
    ]);
  });

  it.each([
    [
      ['1,500', '2,250'],
      [1500, 2250],
    ],
    [
      ['1,500', '3,000'],
      [1500, 3000],
    ],
    [
      ['1.000', '4.000', '10', '2.500 pcs'],
      [1000, 4000, 10, 2500],
    ],
  ])('stands for thousands in %j, which are no parts of pieces', (cells, read) => {
    expect(quantitiesOf(listOf(...cells))).toEqual(read.map((quantity) => [quantity]));
  });

  it.each([
    // One of several may be a length.
    [['1,000', '4,000', '1,500']],
    // Groups are not divided.
    [['1,500', '2,250', '12000']],
    // Both signs are for decimals.
    [['1,500', '2,250', '0,5', '0.5']],
    [['1,500', '2.250']],
  ])('is unclear in %j although some would be parts of pieces', (cells) => {
    const read = quantitiesOf(listOf(...cells));
    expect(read.slice(0, 2)).toEqual([
      [null, unclear],
      [null, unclear],
    ]);
  });

  it('is unclear beside parts of pieces where a reference says that it stands for decimals', () => {
    const rows = rowsOf('Ref|MPN|Qty', 'U1|LM358DR|1,000', 'U2,U3|NE555P|2,500', 'D1,D2|BAT54C-7-F|3,500');
    expect(quantitiesOf(rows)).toEqual([[1], [null, unclear], [null, unclear]]);
  });

  describe('and what the user says of it', () => {
    it('is what a quantity is that nothing else tells', () => {
      const list = listOf('10.000', '1.500', '2.000', '3.000', '12000');
      expect(quantitiesOf(list, { quantityFormat: 'thousands' })).toEqual(
        [10_000, 1500, 2000, 3000, 12_000].map((quantity) => [quantity]),
      );
      expect(quantitiesOf(list, { quantityFormat: 'decimals' })).toEqual([
        [10],
        [null, 'quantity-unusable'],
        [2],
        [3],
        [12_000],
      ]);
      const both = listOf('1.000', '2,000');
      expect(quantitiesOf(both, { quantityFormat: 'thousands' })).toEqual([[1000], [2000]]);
    });

    it('counts before the references of a line, and after what the table says', () => {
      const rows = (price: string) => [
        ['Ref', 'MPN', 'Qty', 'Price'],
        ['U1', 'LM358DR', '1,000', price],
        ['U2', 'NE555P', '4,000', ''],
        ['U3', 'BAT54C-7-F', '5,000', ''],
      ];
      const differs = 'quantity-differs';
      expect(quantitiesOf(rows(''), { quantityFormat: 'thousands' })).toEqual(
        [1000, 4000, 5000].map((quantity) => [quantity, differs]),
      );
      expect(
        quantitiesOf(rows('0,25'), { quantityFormat: 'thousands' }).map(([quantity]) => quantity),
      ).toEqual([1, 4, 5]);
    });

    it('is asked for by a quantity that is whole in both ways, and can be changed', () => {
      const example = { text: '10.000', withDecimals: 10, withThousands: 10_000 };
      const list = listOf('10.000 pcs', '2.000', '3.000');
      expect(readRows(list).unclearQuantity).toEqual(example);
      expect(readRows(list, { quantityFormat: 'decimals' }).unclearQuantity).toEqual(example);
      expect(readRows(listOf('1,500', '10,000', '20,000')).unclearQuantity?.text).toBe('10,000');
      expect(readRows(listOf('1,500', '0,5', '0.5')).unclearQuantity).toEqual({
        text: '1,500',
        withDecimals: null,
        withThousands: 1500,
      });
    });

    it('is not asked for where the table, the references or a spreadsheet say it', () => {
      const unasked = (rows: Parameters<typeof readRows>[0], options = {}) =>
        expect(readRows(rows, options).unclearQuantity).toBeNull();
      unasked(listOf('1.000', '2', '3,0'));
      unasked(listOf('1', 'two'));
      unasked(listOf({ text: '1.000', number: 1 }));
      const referenced = rowsOf('Ref|MPN|Qty', 'U1|LM358DR|1.000', 'U2|NE555P|9', 'U3|BAT54C-7-F|9');
      unasked(referenced);
      unasked(rowsOf('Ref|MPN|Qty', 'U1|LM358DR|3.000'), { quantityFrom: 'references' });
    });
  });

  it('leaves any quantity right or named, however a table groups its digits and ends its numbers', () => {
    const formats = fc.constantFrom(
      ...["'.", "',", ' .', ' ,', '.,', ',.', '.', ','].map((signs) => [...signs]),
    );
    const quantity = fc.oneof(fc.integer({ min: 1, max: 999 }), fc.integer({ min: 1, max: 5_000_000 }));
    fc.assert(
      fc.property(
        fc.array(quantity, { minLength: 1, maxLength: 6 }),
        formats,
        fc.integer({ min: 0, max: 4 }),
        (wanted, [group = '', decimal = ''], places) => {
          const cells = wanted.map((number) => {
            const digits = String(number).replace(/\B(?=(\d{3})+$)/g, group);
            return decimal === '' || places === 0 ? digits : `${digits}${decimal}${'0'.repeat(places)}`;
          });
          const rows = [['MPN', 'Qty'], ...cells.map((cell, index) => [`LM${100 + index}DR`, cell])];
          for (const [index, read] of quantitiesOf(rows).entries())
            expect([[wanted[index]], [null, unclear]]).toContainEqual(read);
        },
      ),
      { numRuns: stressCount('quantities in any format, runs', { small: 200, full: 20_000 }) },
    );
  });

  it('does not matter in a number of a spreadsheet', () => {
    expect(quantitiesOf(listOf({ text: '1.000', number: 1 }, { text: '1,500', number: 1500 }))).toEqual([
      [1],
      [1500],
    ]);
  });
});
