import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { matchRanges } from '../../../../../renderer/features/search/match-ranges';

const marked = (text: string, query: string) =>
  matchRanges(text, query).map(([start, end]) => text.slice(start, end));
const bare = (text: string) => text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');

const mpn = fc.string({
  unit: fc.constantFrom('L', 'm', '3', '5', '8', 'D', 'r', '-', '.', '/', ' ', '+', 'µ', 'İ'),
  maxLength: 24,
});

describe('matchRanges', () => {
  it.each([
    ['LM358DR', 'lm358', ['LM358']],
    ['LM358DR', 'LM-358 dr', ['LM358DR']],
    ['ASV-18.432MHZ-EJ-T', 'ASV-18432MHZ', ['ASV-18.432MHZ']],
    ['LM358N/NOPB', 'nopb lm358', ['LM358', 'NOPB']],
    ['LM358', 'NE555', []],
    ['LM358', ' -. ', []],
    ['', 'LM358', []],
    ['AAAA', 'aa', ['AAAA']],
    ['4.7 µF', '4.7uF', ['4.7 µF']],
    ['10 k\u2126', '10kohm', ['10 k\u2126']],
  ])('marks the matches in %s for the query %s', (text, query, expected) => {
    expect(marked(text, query)).toEqual(expected);
  });
});

describe('matchRanges, for any text and query', () => {
  it('returns ascending, disjoint ranges within the text, none of them empty', () => {
    fc.assert(
      fc.property(mpn, mpn, (text, query) => {
        let before = -1;
        for (const [start, end] of matchRanges(text, query)) {
          expect(start).toBeGreaterThan(before);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(text.length);
          before = end;
        }
      }),
    );
  });

  it('ignores punctuation and case of the query', () => {
    fc.assert(
      fc.property(mpn, fc.string({ unit: fc.constantFrom('l', 'm', '3', '5', '8', 'd') }), (text, word) => {
        const noisy = [...word.toUpperCase()].join('-');
        expect(matchRanges(text, noisy)).toEqual(matchRanges(text, word));
      }),
    );
  });

  it('finds any piece of the text in it', () => {
    fc.assert(
      fc.property(mpn, fc.nat(24), fc.nat(24), (text, a, b) => {
        const piece = text.slice(Math.min(a, b), Math.max(a, b));
        fc.pre(bare(piece) !== '');
        expect(marked(text, piece).some((found) => bare(found).includes(bare(piece)))).toBe(true);
      }),
    );
  });

  it('begins and ends each range with a letter or digit', () => {
    fc.assert(
      fc.property(mpn, mpn, (text, query) => {
        for (const found of marked(text, query)) expect(found).toMatch(/^[\p{L}\p{N}](.*[\p{L}\p{N}])?$/su);
      }),
    );
  });
});
