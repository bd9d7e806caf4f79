import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hashOf, routeOf } from '../../../../renderer/navigation/route';

describe('routeOf', () => {
  it('reads a route back from its hash, whatever the part id contains', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', minLength: 1 }), (partId) => {
        const route = { screen: 'part', partId } as const;
        expect(routeOf(hashOf(route))).toEqual(route);
        const similar = { ...route, similar: true } as const;
        expect(routeOf(hashOf(similar))).toEqual(similar);
        const bom = { screen: 'bom', bomId: partId } as const;
        expect(routeOf(hashOf(bom))).toEqual(bom);
      }),
    );
    const section = { screen: 'settings', section: 'partsLeft' } as const;
    expect(routeOf(hashOf(section))).toEqual(section);
    for (const screen of ['welcome', 'search', 'settings', 'boms', 'import'] as const) {
      expect(routeOf(hashOf({ screen }))).toEqual({ screen });
    }
  });

  it.each(['', '#', '#/', '#/nowhere', '#/part', '#/part/', '#/part/%E0%A4%A', '#/bom', '#/bom/%E0%A4%A'])(
    '%j leads to Search',
    (hash) => {
      expect(routeOf(hash)).toEqual({ screen: 'search' });
    },
  );
});
