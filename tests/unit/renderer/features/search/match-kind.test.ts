import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { matchKind } from '../../../../../renderer/features/search/match-kind';

const letter = fc.constantFrom('L', 'm', '3', '5', '8', 'D', 'r', 'µ', 'é');
const mark = fc.constantFrom('-', '.', '/', ' ', '+', ',', '#');
const mpn = fc
  .string({ unit: fc.oneof(letter, mark), minLength: 1, maxLength: 20 })
  .filter((text) => /[\p{L}\p{N}]/u.test(text));

describe('matchKind', () => {
  it.each([
    ['LM358', 'LM358', 'exact'],
    ['LM358', ' lm358 ', 'exact'],
    ['ASV-18.432MHZ-EJ-T', 'ASV-18432MHZ-EJ-T', 'punctuation'],
    ['LM358N/NOPB', 'LM358N NOPB', 'punctuation'],
    ['LM358D', 'LM358', 'near'],
    ['LM358', 'LM358D', 'near'],
    ['4.7µF', '4.7uF', 'exact'],
    ['10 kΩ', '10kohm', 'punctuation'],
    ['---', '...', 'near'],
  ] as const)('%s for %s is %s', (found, asked, kind) => {
    expect(matchKind(found, asked)).toBe(kind);
  });
});

describe('matchKind, for any MPN', () => {
  it('calls the MPN itself exact in any case, with spaces around it', () => {
    fc.assert(
      fc.property(mpn, (text) => {
        expect(matchKind(text, ` ${text} `)).toBe('exact');
        expect(matchKind(text, text.toUpperCase())).toBe('exact');
      }),
    );
  });

  it('keeps a match that differs by punctuation alone', () => {
    fc.assert(
      fc.property(mpn, mark, fc.nat(), (text, added, at) => {
        const place = at % (text.length + 1);
        expect(matchKind(text, text.slice(0, place) + added + text.slice(place))).not.toBe('near');
        expect(matchKind(text, text.replace(/[^\p{L}\p{N}]/gu, ''))).not.toBe('near');
      }),
    );
  });

  it('calls a match with another letter near', () => {
    fc.assert(
      fc.property(mpn, letter, fc.nat(), (text, added, at) => {
        const place = at % (text.length + 1);
        const other = text.slice(0, place) + added + text.slice(place);
        expect(matchKind(text, other)).toBe('near');
        expect(matchKind(other, text)).toBe('near');
      }),
    );
  });

  it('gives the same kind whichever of the two is the query', () => {
    fc.assert(
      fc.property(mpn, mpn, (one, other) => {
        expect(matchKind(one, other)).toBe(matchKind(other, one));
      }),
    );
  });
});
