import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { externalUrl } from '../../../../electron/security/external-url';
import { ownUrl } from '../../../../electron/security/own-urls';

describe('the URL of a search on octopart.com', () => {
  it('contains the text as its query', () => {
    expect(ownUrl({ kind: 'octopart-search', text: 'LM358 & co' })).toBe(
      'https://octopart.com/search?q=LM358+%26+co',
    );
  });

  it('leads to the search page and nowhere else, whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', minLength: 1 }), (text) => {
        const { origin, pathname, searchParams, hash } = new URL(ownUrl({ kind: 'octopart-search', text }));
        expect({ origin, pathname, hash }).toEqual({
          origin: 'https://octopart.com',
          pathname: '/search',
          hash: '',
        });
        expect([...searchParams]).toEqual([['q', text]]);
        expect(externalUrl(ownUrl({ kind: 'octopart-search', text }))?.foreign).toBe(false);
      }),
    );
  });
});
