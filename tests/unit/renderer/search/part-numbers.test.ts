import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isSeveralNumbers, readPartNumbers } from '../../../../renderer/search/part-numbers';

describe('part numbers', () => {
  it.each([
    ['LM358\nNE555P\r\nBC547', ['LM358', 'NE555P', 'BC547']],
    ['LM358, NE555P;BC547\tLM741', ['LM358', 'NE555P', 'BC547', 'LM741']],
    [' LM358 \n\n lm358\n', ['LM358']],
    ['BC847B,215', ['BC847B,215']],
    ['BC847B,215, PESD5V0S1BA,115\nLM358', ['BC847B,215', 'PESD5V0S1BA,115', 'LM358']],
    ['', []],
    [' ,;\n', []],
  ])('in %j are read', (text, numbers) => {
    expect(readPartNumbers(text)).toEqual(numbers);
  });

  it.each([
    ['LM358\nNE555P', true],
    ['LM358, NE555P', true],
    ['LM358', false],
    ['LM358\n', false],
    ['LM358\nlm358', false],
    ['BC847B,215', false],
    ['resistor, 10k, 0603', false],
  ])('%j is several: %s', (text, several) => {
    expect(isSeveralNumbers(text)).toBe(several);
  });

  it('come back each once, in their order, for any list of them', () => {
    const number = fc.string({
      unit: fc.constantFrom('L', 'M', '3', '5', '8', '-', '/'),
      minLength: 1,
      maxLength: 12,
    });
    fc.assert(
      fc.property(
        fc.uniqueArray(number),
        fc.constantFrom('\n', '\r\n', ', ', ';', '\t'),
        (numbers, between) => {
          expect(readPartNumbers(numbers.join(between))).toEqual(numbers);
        },
      ),
    );
  });
});
