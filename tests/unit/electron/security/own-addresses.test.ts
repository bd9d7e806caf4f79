import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { externalAddress } from '../../../../electron/security/external-address';
import { ownAddress } from '../../../../electron/security/own-addresses';

describe('the address of a search on octopart.com', () => {
  it('holds the text as its query', () => {
    expect(ownAddress({ kind: 'octopart-search', text: 'LM358 & co' })).toBe(
      'https://octopart.com/search?q=LM358+%26+co',
    );
  });

  it('leads to that page whatever the text, and nowhere else', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', minLength: 1 }), (text) => {
        const { origin, pathname, searchParams, hash } = new URL(
          ownAddress({ kind: 'octopart-search', text }),
        );
        expect({ origin, pathname, hash }).toEqual({
          origin: 'https://octopart.com',
          pathname: '/search',
          hash: '',
        });
        expect([...searchParams]).toEqual([['q', text]]);
        expect(externalAddress(ownAddress({ kind: 'octopart-search', text }))?.foreign).toBe(false);
      }),
    );
  });
});
