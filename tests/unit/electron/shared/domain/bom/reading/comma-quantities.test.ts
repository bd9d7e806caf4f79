import { describe, expect, it } from 'vitest';
import { readPartNumbers } from '../../../../../../../electron/shared/domain/bom/reading/read-part-numbers';
import { numbersIn } from './read-list';

/** The one question that a text raises, null where it raises none. */
function question(text: string) {
  const { questions } = readPartNumbers(text);
  expect(questions.length).toBeLessThan(2);
  return questions[0] ?? null;
}

describe('digits behind a comma', () => {
  it.each([
    ['LM358,100\nNE555,500', ['LM358', 'NE555']],
    ['LM358,5\nNE555,1000\nTL072,250', ['LM358', 'NE555', 'TL072']],
    ['LM358,125\nNE555,5\nTL072,50', ['LM358', 'NE555', 'TL072']],
  ])('are quantities where most of them can be nothing else: %j', (text, numbers) => {
    expect(numbersIn(text)).toEqual(numbers);
    expect(question(text)).toBeNull();
  });

  it.each([
    ['BSS138PW,115'],
    ['BSS138PW,115\n74LVC1G07GV,125\nLM358P'],
    ['2N7002P,215\nBAT54C,215\nPMEG4010BEA,115'],
    ['PDTC114ET,027'],
  ])('stay where they are a packing code: %j', (text) => {
    expect(numbersIn(text)).toEqual(text.split('\n'));
    expect(question(text)).toBeNull();
  });

  it('are a packing code where a quantity follows, and a quantity where they cannot be a code', () => {
    expect(numbersIn('BC847B,215,1000\nLM358,50')).toEqual(['BC847B,215', 'LM358']);
    expect(numbersIn('LM358,100,7\nNE555,5')).toEqual(['LM358', 'NE555']);
  });

  it.each([
    ['LM358,100', 'quantity', ['LM358'], ['LM358,100']],
    ['LM358,115\nLM317,125', 'whole', ['LM358', 'LM317'], ['LM358,115', 'LM317,125']],
    [
      'LM358,100\nNE555,500\nBSS138PW,115',
      'whole',
      ['LM358', 'NE555', 'BSS138PW'],
      ['LM358', 'NE555', 'BSS138PW,115'],
    ],
  ] as const)(
    'raise a question where the list leaves them open: %j',
    (text, reading, asQuantity, asWhole) => {
      expect(question(text)?.reading).toBe(reading);
      expect(numbersIn(text, 'quantity')).toEqual(asQuantity);
      expect(numbersIn(text, 'whole')).toEqual(asWhole);
      expect(numbersIn(text)).toEqual(reading === 'whole' ? asWhole : asQuantity);
    },
  );

  it('raise one question with an example and a count', () => {
    expect(question('LM358,115\nLM317,125\nNE555P')).toMatchObject({
      count: 2,
      example: { number: 'LM358', digits: '115', whole: 'LM358,115' },
    });
  });

  it('raise separate questions for likely codes and likely quantities', () => {
    const text = 'LM358,115\nNE555,125\nBSS138PW,115\nTL072,100';
    expect(numbersIn(text)).toEqual(['LM358', 'NE555', 'BSS138PW,115', 'TL072']);
    expect(readPartNumbers(text).questions).toMatchObject([
      { likely: 'quantity', count: 3, example: { number: 'LM358' } },
      { likely: 'whole', count: 1, example: { number: 'BSS138PW' } },
    ]);
    expect(readPartNumbers(text, { quantity: 'whole' }).numbers).toEqual([
      'LM358,115',
      'NE555,125',
      'BSS138PW,115',
      'TL072,100',
    ]);
  });
});

describe('digits behind a blank', () => {
  it('are quantities where every number has them, and part of the number where one does not', () => {
    const all = 'LM358 10\nNE555P 5';
    expect(numbersIn(all)).toEqual(['LM358', 'NE555P']);
    expect(question(all)).toMatchObject({ reading: 'quantity', count: 2 });
    expect(numbersIn(all, 'whole')).toEqual(['LM358 10', 'NE555P 5']);
    expect(numbersIn('10 LM358\n5 NE555P')).toEqual(['LM358', 'NE555P']);
    expect(numbersIn('LM358 10\nNE555P')).toEqual(['LM358 10', 'NE555P']);
    expect(question('LM358 10\nNE555P')).toBeNull();
  });
});

describe('a comma in a table', () => {
  it('separates cells, so that a row with one too many raises a question', () => {
    const text = 'MPN,Qty\nBC847B,215,1000\nLM358,50';
    expect(question(text)).toMatchObject({ count: 1, reading: 'whole', example: { whole: 'BC847B,215' } });
    expect(numbersIn(text)).toEqual(['BC847B,215', 'LM358']);
    expect(numbersIn(text, 'quantity')).toEqual(['BC847B', 'LM358']);
  });

  it.each([
    ['MPN,Qty\n"BC847B,215",1000\nLM358,100', ['BC847B,215', 'LM358']],
    ['MPN;Qty\nBC847B,215;1000\nLM358;100', ['BC847B,215', 'LM358']],
    ['MPN\tQty\nBC847B,215\t1000\nLM358\t100', ['BC847B,215', 'LM358']],
    ['MPN|Qty\nBC847B,215|1000\nLM358|100', ['BC847B,215', 'LM358']],
    ['MPN,Qty\nLM358,100\nNE555,115', ['LM358', 'NE555']],
  ])('raises no question in %j', (text, numbers) => {
    expect(numbersIn(text)).toEqual(numbers);
    expect(question(text)).toBeNull();
  });
});
