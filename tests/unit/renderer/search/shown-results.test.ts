import { describe, expect, it } from 'vitest';
import { nothingLeftOut } from '../../../../electron/contract/plain/left-out';
import type { SearchAnswer } from '../../../../electron/contract/search';
import type { ResultPage } from '../../../../renderer/search/ask-main';
import { joinPages } from '../../../../renderer/search/shown-results';
import { madeRow } from './made-rows';

const row = (id: string) => madeRow({ id, mpn: id });

const page = (start: number, ids: string[], rest: Partial<SearchAnswer> = {}): ResultPage => ({
  list: null,
  text: 'LM358',
  start,
  hits: 5,
  hitsKnown: true,
  undeliveredParts: 0,
  leftOut: nothingLeftOut,
  rows: ids.map(row),
  facets: { makers: [], categories: [], inStock: null, specifications: [] },
  narrowed: false,
  nextPage: null,
  country: 'DE',
  currency: 'EUR',
  outsidePlan: [],
  warnings: [],
  moreWarnings: 0,
  source: 'nexar',
  fetchedAt: '2026-01-01T00:00:00Z',
  partsSpent: ids.length,
  requestId: null,
  ...rest,
});

describe('joining pages', () => {
  it('shows nothing without a page', () => {
    expect(joinPages([])).toBeNull();
  });

  it('shows a part once that moved onto the next page', () => {
    const joined = joinPages([page(0, ['a', 'b']), page(2, ['b', 'c'])]);
    expect(joined?.rows.map(({ id }) => id)).toEqual(['a', 'b', 'c']);
  });

  it('takes hits and the next start from the last page, each warning and group once', () => {
    const joined = joinPages([
      page(0, ['a'], {
        hits: 5,
        nextPage: { start: 1, mostParts: 1 },
        warnings: ['w'],
        outsidePlan: ['leadTime'],
      }),
      page(1, ['b'], {
        hits: 4,
        nextPage: { start: 2, mostParts: 1 },
        warnings: ['w'],
        outsidePlan: ['leadTime', 'datasheet'],
      }),
    ]);
    expect(joined).toMatchObject({
      hits: 4,
      nextPage: { start: 2, mostParts: 1 },
      warnings: ['w'],
      outsidePlan: ['leadTime', 'datasheet'],
    });
  });
});
