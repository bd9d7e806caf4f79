import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { classifySearchText } from '../../../../../../electron/shared/domain/search-text/search-text';

const spellings = fc.constantFrom(
  ...['100nF', '0.1uF', '.1µF', '100n', '4k7', '4R7', '10 kΩ', '1u5', '16MHz', '50V', '1/4W', '5%', '±1%'],
  ...['0603', 'X7R', 'NP0', '3M', 'R47', '2A', '10 k ohm', '5V1', '1,000 pF', '-40°C', '100 ppm/K', '5mm'],
  ...['LM358', '2N3904', 'TI', 'resistor', 'dual', '7805', 'SOT-23', 'DI-37802300', '1734592', 'T&P'],
);
const separators = fc.constantFrom(' ', '  ', ', ', ',', '/', '; ', '\t');
const sentences = fc
  .array(fc.tuple(spellings, separators), { minLength: 1, maxLength: 8 })
  .map((pieces) => pieces.flat().slice(0, -1).join(''));
const noise = fc.string({
  unit: fc.constantFrom(...'0123456789.,±+-/% kKmMuµnpRrVvFfHhAaWwΩ°CLXTN()#_\t'),
  maxLength: 60,
});

/** A number of so many thousandths, as a decimal number of the unit 10^`exponent`. */
function inUnit(thousandths: bigint, exponent: number): string {
  const digits = String(thousandths).padStart(exponent + 4, '0');
  const point = digits.length - 3 - exponent;
  const fraction = digits.slice(point).replace(/0+$/, '');
  return digits.slice(0, point) + (fraction === '' ? '' : `.${fraction}`);
}

describe('any text', () => {
  it('reads the same once more, and never throws', () => {
    fc.assert(
      fc.property(fc.oneof(sentences, noise, fc.string(), fc.string({ unit: 'grapheme' })), (text) => {
        const read = classifySearchText(text);
        if (read.kind === 'value') expect(classifySearchText(read.text)).toEqual(read);
        else expect(read.text.replace(/\s+/g, ' ')).toBe(text.trim().replace(/\s+/g, ' '));
      }),
      { numRuns: 1000 },
    );
  });

  it('has less than twice the length when its values are written out', () => {
    fc.assert(
      fc.property(fc.oneof(sentences, noise), (text) => {
        expect(classifySearchText(text).text.length).toBeLessThan(2 * text.length + 2);
      }),
      { numRuns: 1000 },
    );
  });

  it.each([
    ['one word', '9'.repeat(200_000)],
    ['many values', '100nF '.repeat(40_000)],
    ['many slashes', '1/'.repeat(100_000)],
    ['many spaces', `1${' '.repeat(200_000)}k`],
    ['many commas', '1,'.repeat(100_000)],
    ['a letter and dashes', '-A'.repeat(100_000)],
    ['digits and dashes', `12-${'A-'.repeat(100_000)}`],
  ])('is read in linear time: %s', (_name, text) => {
    expect(() => classifySearchText(text)).not.toThrow();
  });
});

describe('a value', () => {
  it('has one text for all its spellings', () => {
    const prefixes = fc.constantFrom(['p', 0], ['n', 3], ['u', 6], ['µ', 6]) as fc.Arbitrary<
      [string, number]
    >;
    const amounts = fc.bigInt({ min: 1_000n, max: 999_000_000n });
    const writings = fc.record({
      prefix: prefixes,
      space: fc.constantFrom('', ' '),
      unit: fc.constantFrom('F', 'f', 'farad'),
    });
    fc.assert(
      fc.property(amounts, writings, (thousandths, { prefix: [prefix, exponent], space, unit }) => {
        const written = `${inUnit(thousandths, exponent)}${space}${prefix}${unit}`;
        const inPicofarads = `${inUnit(thousandths, 0)} pF`;
        expect(classifySearchText(written)).toEqual(classifySearchText(inPicofarads));
      }),
    );
  });
});
