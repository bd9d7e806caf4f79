import { describe, expect, it } from 'vitest';
import { nothingLeftOut } from '../../../../../electron/shared/contract/constants/left-out';
import type { SearchAnswer } from '../../../../../electron/shared/contract/search';
import type { ResultPage } from '../../../../../renderer/features/search/fetch-result-page';
import { listStatus } from '../../../../../renderer/features/search/list-status';
import { joinPages } from '../../../../../renderer/features/search/shown-results';
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
  facets: { manufacturers: [], categories: [], inStock: null, specifications: [] },
  serverFiltered: false,
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
        nextPage: { start: 1, maxParts: 1 },
        warnings: ['w'],
        outsidePlan: ['leadTime'],
      }),
      page(1, ['b'], {
        hits: 4,
        nextPage: { start: 2, maxParts: 1 },
        warnings: ['w'],
        outsidePlan: ['leadTime', 'datasheet'],
      }),
    ]);
    expect(joined).toMatchObject({
      hits: 4,
      nextPage: { start: 2, maxParts: 1 },
      warnings: ['w'],
      outsidePlan: ['leadTime', 'datasheet'],
    });
  });
});

describe('a list', () => {
  const line = (asked: string, mpn: string | null) => ({
    asked,
    hits: mpn ? 1 : 0,
    row: mpn ? row(mpn) : null,
    undelivered: null,
  });
  const listPage = (lines: ReturnType<typeof line>[], total: number): ResultPage => ({
    ...page(0, []),
    list: { id: 1, lines, total },
  });

  it('counts what is found, what has only a similar part and what is not found apart', () => {
    const joined = joinPages([
      listPage([line('LM358', 'LM358'), line('BC847B', 'ECA-1VHG102')], 4),
      listPage([line('LM-358', 'LM358'), line('NOPE', null)], 4),
    ]);
    expect(joined?.list).toMatchObject({ asked: 4, found: 2, similar: 1, notFound: ['NOPE'] });
    expect(joined?.rows.map(({ asked }) => asked)).toEqual(['LM358', 'BC847B', 'LM-358', 'NOPE']);
    expect(joined?.list && listStatus(joined.list)).toBe(
      '2 of 4 found, 1 with only a similar part, 1 not found',
    );
  });

  it('is as many lines as were asked for, all answered by one unrelated part or not', () => {
    const joined = joinPages([
      listPage(
        ['A1', 'A2', 'A3'].map((one) => line(one, 'ECA-1VHG102')),
        3,
      ),
    ]);
    expect(joined?.rows).toHaveLength(3);
    expect(joined?.list && listStatus(joined.list)).toBe('0 of 3 found, 3 with only a similar part');
  });

  it('says how much of it was not asked for yet', () => {
    const status = (lines: ReturnType<typeof line>[]) => {
      const list = joinPages([listPage(lines, 5)])?.list;
      return list && listStatus(list);
    };
    expect(status([line('LM358', 'LM358'), line('NOPE', null)])).toBe(
      '1 of the first 2 found, 1 not found; 3 still to look up',
    );
    expect(status([line('NOPE', null)])).toBe('None of the first 1 found; 4 still to look up');
  });
});
