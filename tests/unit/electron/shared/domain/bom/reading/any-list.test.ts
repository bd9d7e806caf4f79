import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { columnRole } from '../../../../../../../electron/shared/domain/bom/reading/column-role';
import { readPartNumbers } from '../../../../../../../electron/shared/domain/bom/reading/read-part-numbers';
import { ignoredIn, numbersIn } from './read-list';

// Ordering codes in the forms that manufacturers print, with every character that such a code may hold.
const digits = (length: number) => fc.integer({ min: 10 ** (length - 1), max: 10 ** length - 1 }).map(String);
const letters = (length: number) =>
  fc.string({ unit: fc.constantFrom(...'ABCDFGHKLMNPQRTUVWXZ'), minLength: length, maxLength: length });
const packingCode = fc.constantFrom('115', '215', '235', '135', '118', '127', '125', '315');
const orderingCode = fc.oneof(
  fc
    .tuple(fc.constantFrom('LM', 'TPS', 'MAX', 'ADS', 'OPA'), digits(4), letters(2))
    .map((one) => one.join('')),
  fc
    .tuple(fc.constantFrom('BSS', 'BAT', 'PMEG', 'PESD', '74LVC'), digits(3), letters(1), packingCode)
    .map(([family, number, letter, code]) => `${family}${number}${letter},${code}`),
  fc
    .tuple(fc.constantFrom('MCP', 'PIC16F'), digits(4), fc.constantFrom('T-3302I/OT', '-I/SN', '-E/P'))
    .map((one) => one.join('')),
  fc
    .tuple(fc.constantFrom('LTC', 'LT'), digits(4), letters(3), fc.constantFrom('#PBF', '#TRPBF', '-2#PBF'))
    .map((one) => one.join('')),
  fc
    .tuple(fc.constant('MAX'), digits(3), letters(3), fc.constantFrom('+', '+T', '+TRL'))
    .map((one) => one.join('')),
  fc
    .tuple(fc.constant('EEE-FK'), digits(3), letters(1), fc.constantFrom(' (TR)', ' (LF)(SN)'))
    .map((one) => one.join('')),
  fc
    .tuple(fc.constantFrom('GRM188R71H', 'RC0603FR-07', 'C0603X'), digits(3), letters(2))
    .map((one) => one.join('')),
  fc.tuple(digits(5), digits(4)).map(([series, number]) => `${series}-${number}`),
  digits(9),
  fc.tuple(fc.constant('DTMSS-27/0,'), digits(3), fc.constant('/30-H')).map((one) => one.join('')),
);
const orderingCodes = fc.uniqueArray(orderingCode, { minLength: 2, maxLength: 30 });
const quantity = fc.integer({ min: 1, max: 9999 }).map(String);
const reference = fc
  .tuple(fc.constantFrom('R', 'C', 'U', 'Q', 'D', 'LED'), fc.integer({ min: 1, max: 99 }))
  .map((one) => one.join(''));
const neverNumber = fc.constantFrom(
  'MPN',
  'Part Number',
  'Mfr. #',
  'Manufacturer Part Number',
  'Qty',
  'Designator',
  '-',
  'n/a',
  'TBD',
  '?',
  'R1',
  'C5-C9',
  'R1, R2',
  '0603',
  'SOT-23',
  '100nF',
  '10k',
  'Texas Instruments',
  '9.55167E+12',
  'LM1 DNP',
);

const quoted = (cell: string) => `"${cell.replaceAll('"', '""')}"`;

describe('any ordering codes', () => {
  it('are read whole and in order from a list with one per line', () => {
    fc.assert(
      fc.property(orderingCodes, fc.constantFrom('\n', '\r\n', '\r'), (codes, lineEnd) => {
        expect(readPartNumbers(codes.join(lineEnd))).toMatchObject({
          numbers: codes,
          ignored: [],
          questions: [],
        });
      }),
    );
  });

  it('are read without the bullets and quantities written beside them', () => {
    const shape = fc.constantFrom(
      (code: string) => `• ${code}`,
      (code: string) => `- ${code}`,
      (code: string) => `12. ${code}`,
      (code: string) => `10x ${code}`,
      (code: string) => `${code} x5`,
      (code: string) => `${code}: 5`,
    );
    fc.assert(
      fc.property(orderingCodes, shape, (codes, written) => {
        expect(numbersIn(codes.map(written).join('\n'))).toEqual(codes);
      }),
    );
  });

  it('are read from a table with any delimiter, whatever the other columns hold', () => {
    const rows = fc.uniqueArray(fc.tuple(orderingCode, quantity, reference), {
      selector: ([code]) => code,
      minLength: 1,
      maxLength: 20,
    });
    const names = fc.constantFrom('MPN', 'Manufacturer Part Number', 'Mfr. #', 'Part Number', 'P/N');
    fc.assert(
      fc.property(
        rows,
        names,
        fc.constantFrom('\t', ';', '|', ','),
        fc.boolean(),
        (lines, name, delimiter, spaced) => {
          const cell = (text: string) => (delimiter === ',' || spaced ? quoted(text) : text);
          const text = [
            ['Reference', name, 'Qty'],
            ...lines.map(([code, count, part]) => [part, code, count]),
          ].map((cells) => cells.map(cell).join(delimiter));
          const read = readPartNumbers(text.join('\n'));
          expect(read.numbers).toEqual(lines.map(([code]) => code));
          expect(ignoredIn(text.join('\n')).quantity).toEqual(lines.map(([, count]) => count));
          expect(read.questions).toEqual([]);
        },
      ),
    );
  });

  it('are read the same again from their own list', () => {
    const line = fc.oneof(
      orderingCode,
      neverNumber,
      fc.tuple(orderingCode, quantity).map(([code, count]) => `${code}, ${count}`),
      fc.tuple(orderingCode, quantity).map(([code, count]) => `${code},${count}`),
      fc.tuple(orderingCode, quantity).map(([code, count]) => `${code}\t${count}`),
    );
    fc.assert(
      fc.property(fc.array(line, { maxLength: 30 }), (lines) => {
        const once = numbersIn(lines.join('\n'));
        expect(numbersIn(once.join('\n'))).toEqual(once);
      }),
    );
  });
});

describe('any text', () => {
  it('gives no number for headers, placeholders, references, footprints or values', () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(orderingCode, neverNumber), { maxLength: 30 }), (lines) => {
        for (const number of numbersIn(lines.join('\n'))) {
          expect(lines).toContain(number);
          expect(columnRole(number)).toBeNull();
          expect(['-', 'n/a', 'TBD', '?', 'R1', '0603', 'SOT-23', '10k', '9.55167E+12']).not.toContain(
            number,
          );
        }
      }),
    );
  });

  it('gives only part numbers that it contains', () => {
    const text = fc.string({
      unit: fc.constantFrom('A', '7', '"', ',', ';', '\t', '|', ' ', '\n', '-', 'x', ':', '1'),
      maxLength: 80,
    });
    fc.assert(
      fc.property(text, fc.constantFrom('quantity', 'whole', undefined), (typed, reading) => {
        const bare = typed.replaceAll('"', '');
        for (const number of numbersIn(typed, reading)) expect(bare).toContain(number.replaceAll('"', ''));
      }),
      { numRuns: 500 },
    );
  });
});
