import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isSeveralNumbers, mayBeSeveral, readPartNumbers } from '../../../../renderer/search/part-numbers';

const none = { quantities: 0, cells: 0, tooLong: 0 };
const read = (text: string) => readPartNumbers(text).numbers;

describe('part numbers', () => {
  it.each([
    ['LM358\nNE555P\r\nBC547', ['LM358', 'NE555P', 'BC547']],
    ['LM358, NE555P;BC547', ['LM358', 'NE555P', 'BC547']],
    [' LM358 \n\n lm358\n', ['LM358']],
    ['BC847B,215', ['BC847B,215']],
    ['BC847B,215, PESD5V0S1BA,115\nLM358', ['BC847B,215', 'PESD5V0S1BA,115', 'LM358']],
    ['LM358\u2028A, NE555P', ['LM358\u2028A', 'NE555P']],
    ['', []],
    [' ,;\n', []],
  ])('in %j are read', (text, numbers) => {
    expect(read(text)).toEqual(numbers);
  });

  it('of digits alone count where they stand alone on their line', () => {
    expect(readPartNumbers('7805\n22232021\n5')).toEqual({
      numbers: ['7805', '22232021', '5'],
      leftOut: none,
    });
  });

  it.each([
    ['LM358\t10\nNE555\t5', ['LM358', 'NE555'], { ...none, quantities: 2 }],
    ['1\tLM358\t10', ['LM358'], { ...none, quantities: 2 }],
    ['7805\t10', ['7805'], { ...none, quantities: 1 }],
    ['22232021\tHeader, 2 poles\t5\t0.31', ['22232021'], { ...none, quantities: 1, cells: 2 }],
    ['LM358\tTexas Instruments\t1,000', ['LM358'], { ...none, quantities: 1, cells: 1 }],
    ['"BC847B,215"\t100\n\t12', ['BC847B,215'], { ...none, quantities: 2 }],
    ['Part number\tQty\nLM358\t10', ['LM358'], { ...none, quantities: 1 }],
    [
      'Designator\tValue\tMPN\tQty\nR1, R2\t10k\tRC0603FR-0710KL\t2\nTP1\t\t\t1',
      ['RC0603FR-0710KL'],
      { ...none, quantities: 2, cells: 3 },
    ],
  ])('in the rows of a table %j are one a row', (text, numbers, leftOut) => {
    expect(readPartNumbers(text)).toEqual({ numbers, leftOut });
  });

  it.each([
    ['"ATmega328P-PU", 5', ['ATmega328P-PU'], { ...none, quantities: 1 }],
    ['"BC847B,215",100\n"1/4"" jack",3', ['BC847B,215', '1/4" jack'], { ...none, quantities: 2 }],
    ['10; LM358\nNE555, 5', ['LM358', 'NE555'], { ...none, quantities: 2 }],
    ['LM358, 123456', ['LM358', '123456'], none],
    ['7805, 5', ['7805'], { ...none, quantities: 1 }],
    ['MPN,Qty\nLM358,100\n"BC847B,215",250', ['LM358', 'BC847B,215'], { ...none, quantities: 2 }],
    [', 5\nLM358', ['LM358'], { ...none, quantities: 1 }],
  ])('in %j are told from the quantities beside them', (text, numbers, leftOut) => {
    expect(readPartNumbers(text)).toEqual({ numbers, leftOut });
  });

  it('longer than any are left out, and counted', () => {
    expect(readPartNumbers(`LM358\n${'Z'.repeat(201)}`)).toEqual({
      numbers: ['LM358'],
      leftOut: { ...none, tooLong: 1 },
    });
  });

  it.each([
    ['LM358\nNE555P', true],
    ['LM358, NE555P', true],
    ['LM358\t10', true],
    ['LM358\t10\nLM358\t5', true],
    ['LM358', false],
    ['LM358\n', false],
    ['LM358\nlm358', false],
    ['BC847B,215', false],
    ['LM358, 5', false],
    ['resistor, 10k, 0603', false],
  ])('%j is several: %s', (text, several) => {
    expect(isSeveralNumbers(text)).toBe(several);
  });

  it.each([
    ['LM358, NE555, foo123', true],
    ['LM358, NE555, foo', true],
    ['LM358', false],
    ['resistor, 10k, 0603', false],
    ['BC847B,215', false],
  ])('%j, found nowhere, may have been several: %s', (text, several) => {
    expect(mayBeSeveral(readPartNumbers(text))).toBe(several);
  });
});

const number = fc.string({
  unit: fc.constantFrom('L', 'M', '3', '5', '8', '-', '/'),
  minLength: 1,
  maxLength: 12,
});
const lettered = number.map((text) => `M${text}`);
const quantity = fc.nat(99_999).map(String);

describe('for any list', () => {
  it('each comes back once, in their order, digits alone too', () => {
    fc.assert(
      fc.property(fc.uniqueArray(number), fc.constantFrom('\n', '\r\n'), (numbers, between) => {
        expect(readPartNumbers(numbers.join(between))).toEqual({ numbers, leftOut: none });
      }),
    );
    fc.assert(
      fc.property(fc.uniqueArray(lettered), fc.constantFrom(', ', ';', '\n'), (numbers, between) => {
        expect(readPartNumbers(numbers.join(between))).toEqual({ numbers, leftOut: none });
      }),
    );
  });

  it('no quantity beside a number is ever asked for, and each is counted', () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(fc.tuple(lettered, quantity), { selector: ([text]) => text, minLength: 1 }),
        fc.constantFrom('\t', ', ', ';', '; '),
        fc.boolean(),
        fc.boolean(),
        (lines, between, quoted, quantityFirst) => {
          const text = lines
            .map(([name, count]) => {
              const cells = [quoted ? `"${name}"` : name, count];
              return (quantityFirst ? cells.toReversed() : cells).join(between);
            })
            .join('\n');
          expect(readPartNumbers(text)).toEqual({
            numbers: lines.map(([name]) => name),
            leftOut: { ...none, quantities: lines.length },
          });
        },
      ),
    );
  });

  it('nothing is made up, and no line costs more than its pieces', () => {
    const text = fc.string({
      unit: fc.constantFrom('A', '7', '"', ',', ';', '\t', ' ', '\n'),
      maxLength: 60,
    });
    fc.assert(
      fc.property(text, (typed) => {
        const { numbers } = readPartNumbers(typed);
        const bare = typed.replaceAll('"', '');
        for (const one of numbers) expect(bare).toContain(one.replaceAll('"', ''));
        expect(numbers.length).toBeLessThanOrEqual(typed.split(/[\n,;\t]/).length);
      }),
    );
  });
});
