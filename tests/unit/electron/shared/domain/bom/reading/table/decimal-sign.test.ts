import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { stressCount } from '../../../../../../../support/stress-count';
import { listOf, quantitiesOf, readRows, rowsOf } from './read-rows';

describe('one sign before three digits', () => {
  const unclear = 'quantity-unclear';

  it('is named where nothing tells what it stands for', () => {
    const [line] = readRows(listOf('1.000', '2.500', '10.000')).lines;
    expect([line?.quantity, line?.doubts]).toEqual([
      null,
      [{ kind: unclear, row: 2, column: 2, text: '1.000' }],
    ]);
    expect(quantitiesOf(listOf('1,500', '10', '25,000 pcs'))).toEqual([
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
