import { describe, expect, it } from 'vitest';
import { limitText, maxListText } from '../../../../../../../electron/shared/domain/bom/reading/limit-text';
import { numbersIn } from './read-list';

const line = (index: number) => `PN${String(index).padStart(8, '0')}`;
const lines = (count: number) => Array.from({ length: count }, (_, index) => line(index));

describe('limiting a pasted text', () => {
  it('leaves a text that fits unchanged', () => {
    const text = lines(1000).join('\r\n');
    expect(limitText(text)).toEqual({ text, cut: null });
  });

  it.each(['\n', '\r\n', '\r'])(
    'ends after a whole line, and counts the lines taken and all lines (%j)',
    (lineEnd) => {
      const all = lines(60_000);
      const { text, cut } = limitText(`${all.join(lineEnd)}${lineEnd}`);
      const taken = numbersIn(text);
      expect(text.length).toBeLessThanOrEqual(maxListText);
      expect(cut).toEqual({ taken: taken.length, total: all.length });
      expect(taken).toEqual(all.slice(0, taken.length));
      expect(taken.length).toBeGreaterThan(9000);
    },
  );

  it('cuts a single long line between two numbers', () => {
    const all = lines(20_000);
    const { text, cut } = limitText(all.join(', '));
    expect(cut).toEqual({ taken: 1, total: 1 });
    const taken = numbersIn(text);
    expect(taken).toEqual(all.slice(0, taken.length));
  });

  it('leaves nothing where there is no room', () => {
    expect(limitText('LM358\nNE555', 0)).toEqual({ text: '', cut: { taken: 0, total: 2 } });
    expect(limitText('Z'.repeat(20), 10)).toEqual({ text: '', cut: { taken: 0, total: 1 } });
  });
});

describe('a text of the maximum length', () => {
  // Each of these made a reader with a nested loop or a backtracking pattern hang.
  it.each([
    ['quotes that nothing closes', '"'],
    ['commas', ','],
    ['quotes and line ends', '"\n'],
    ['quotes behind commas', ',"'],
    ['blanks', ' '],
    ['digits behind commas', ',100'],
    ['references', 'R1 '],
    ['bullets', '- '],
    ['header names', 'MPN\t'],
    ['counts', '10x '],
    ['digits', '1'],
    ['letters', 'A'],
    ['colons', 'A:'],
    ['dashes', '-'],
    ['names that go on', 'Texas Instruments, Inc. '],
  ])('made of %s is read without hanging, and the line below it is found', (_name, unit) => {
    const below = '\nLM358';
    const text = unit.repeat(Math.floor((maxListText - below.length) / unit.length)) + below;
    const cells = text.split(/[\n,;\t|]/).length;
    const numbers = numbersIn(text);
    expect(numbers.length).toBeLessThanOrEqual(cells);
    expect(numbers).toContain('LM358');
  });
});
