import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readReferences } from '../../../../../../../../electron/shared/domain/bom/reading/table/references';

describe('references', () => {
  it.each([
    ['R1', 'R1'],
    ['R1, R2,R3;R4\nR5 R6', 'R1 R2 R3 R4 R5 R6'],
    ['C33 C41, C42', 'C33 C41 C42'],
    ['U11, U12, ', 'U11 U12'],
    ['C1, C10, C2, C1', 'C1 C10 C2'],
    ['C1-C3', 'C1 C2 C3'],
    ['C1 - C3, R7', 'C1 C2 C3 R7'],
    ['D1..D3', 'D1 D2 D3'],
    ['R5 to R7', 'R5 R6 R7'],
    ['R5->R7', 'R5 R6 R7'],
    ['D2-4', 'D2 D3 D4'],
    ['D2..4', 'D2 D3 D4'],
    ['R08-R11', 'R08 R09 R10 R11'],
    // No ranges, but names.
    ['LED1-LED2,LED2A-LED2', 'LED1-LED2 LED2A-LED2'],
    ['I/O', 'I/O'],
    ['AC-IN', 'AC-IN'],
    ['U-FL, +5V, 5VPWR1', 'U-FL +5V 5VPWR1'],
    ['USB_PORT BOOT0', 'USB_PORT BOOT0'],
    ['C3_U_Half_bridge_load1, Rfbt1, R0_1, C7A', 'C3_U_Half_bridge_load1 Rfbt1 R0_1 C7A'],
    ['-', ''],
    ['', ''],
  ])('of %j are %j', (cell, expected) => {
    expect(readReferences(cell, null).join(' ')).toBe(expected);
  });

  it('with a dash between words are one', () => {
    expect(readReferences('U$8 – SWITCH', null)).toEqual(['U$8 – SWITCH']);
  });

  it.each([
    ['BTN0-6', 7, 7],
    ['SW1-2', 1, 1],
    ['SW1-2', 2, 2],
    ['SW1-2, SW3-4', 2, 2],
  ])('in the short form %s count %i where the quantity does', (cell, quantity, count) => {
    expect(readReferences(cell, quantity)).toHaveLength(count);
  });

  it('of a range beyond measure are one text', () => {
    expect(readReferences('R1-R99999', null)).toEqual(['R1-R99999']);
  });

  it('are read back from any list of them, however they are divided', () => {
    const kind = fc.constantFrom('R', 'C', 'LED', 'U', 'TP');
    const one = fc
      .tuple(kind, fc.integer({ min: 1, max: 999 }))
      .map(([letters, number]) => `${letters}${number}`);
    const list = fc.uniqueArray(one, { minLength: 1, maxLength: 30 });
    const separator = fc.constantFrom(', ', ',', ' ', '; ', '\n', ' , ');
    fc.assert(
      fc.property(list, separator, fc.constantFrom('', ',', ' '), (references, between, end) => {
        expect(readReferences(references.join(between) + end, null)).toEqual(references);
      }),
      { numRuns: 100 },
    );
  });

  it('of any range are all between its ends', () => {
    const ends = fc.tuple(fc.integer({ min: 1, max: 500 }), fc.integer({ min: 1, max: 100 }));
    const connector = fc.constantFrom('-', ' - ', '..', '…', '->', ' to ', '–');
    fc.assert(
      fc.property(ends, connector, fc.boolean(), ([from, more], between, isShort) => {
        const written = `R${from}${between}${isShort ? '' : 'R'}${from + more}`;
        const expected = Array.from({ length: more + 1 }, (_, index) => `R${from + index}`);
        expect(readReferences(written, null)).toEqual(expected);
      }),
      { numRuns: 100 },
    );
  });

  it('in a cell with a long run of blanks are read at once', () => {
    // Patterns that try each run more than once would take minutes.
    expect(readReferences(`R1${' '.repeat(60_000)}x`, null)).toEqual(['R1', 'x']);
    expect(readReferences(`R1${' '.repeat(60_000)}to  R3`, null)).toEqual(['R1', 'R2', 'R3']);
  });
});
