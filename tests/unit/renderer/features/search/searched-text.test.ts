import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { searchTextSchema } from '../../../../../electron/shared/contract/search-text';
import { searchedText } from '../../../../../renderer/features/search/searched-text';

describe('searchedText', () => {
  it('returns the text, or the beginning of a long one, as main accepts it', () => {
    const typed = fc.string({ unit: 'grapheme', maxLength: 500 });
    fc.assert(
      fc.property(typed, (text) => {
        const wanted = searchedText(text);
        if (wanted === '') return;
        expect(searchTextSchema.parse(wanted)).toBe(wanted);
        expect(text.trim().startsWith(wanted)).toBe(true);
        expect(wanted.isWellFormed()).toBe(true);
        if (text.trim().length <= 200) expect(wanted).toBe(text.trim());
      }),
    );
  });
});
