import { describe, expect, it } from 'vitest';
import { nothingLeftOut } from '../../../../../electron/shared/contract/constants/left-out';
import { noFacets } from '../../../../../electron/shared/contract/constants/no-facets';
import type { PartListAnswer, SearchAnswer } from '../../../../../electron/shared/contract/lookup';
import { type ListResults, replaceLines } from '../../../../../renderer/features/search/list-results';
import { listStatus } from '../../../../../renderer/features/search/list-status';
import type { ResultPage } from '../../../../../renderer/features/search/result-page';
import { nextStart, resultSetOf } from '../../../../../renderer/features/search/result-set';
import type { SearchResults } from '../../../../../renderer/features/search/search-results';
import { madeRow } from './made-rows';

const row = (id: string) => madeRow({ id, mpn: id });

const forOne = {
  quantity: 1,
  preferred: [],
  authorizedOnly: false,
  inStockOnly: false,
  myDistributorsOnly: false,
};

const context = {
  country: 'DE',
  currency: 'EUR',
  pricedFor: { ...forOne, preferred: [] as string[] },
  outsidePlan: [],
  warnings: [],
  moreWarnings: 0,
  leftOut: nothingLeftOut,
  source: 'nexar',
  fetchedAt: '2026-01-01T00:00:00Z',
  partsSpent: 1,
  requestId: null,
} as const;

describe('the results of a search', () => {
  const query = { kind: 'search', text: 'LM358', exactText: false, serverFilters: undefined } as const;
  const page = (start: number, ids: string[], rest: Partial<SearchAnswer> = {}): SearchAnswer => ({
    ...context,
    outsidePlan: [],
    warnings: [],
    text: 'LM358',
    searchedFor: { kind: 'number', text: 'LM358' },
    start,
    hits: 5,
    hitsKnown: true,
    undeliveredParts: 0,
    rows: ids.map(row),
    facets: noFacets,
    attributes: [],
    serverFiltered: false,
    nextPage: null,
    ...rest,
  });
  const results = (...pages: ResultPage[]) => resultSetOf(query, pages) as SearchResults | null;

  it('are null without a page', () => {
    expect(results()).toBeNull();
  });

  it('are priced for nothing in particular where their pages are priced for different quantities', () => {
    const page1 = page(0, ['a']);
    expect(results(page1, page(1, ['b']))?.pricedFor).toEqual(forOne);
    const other = page(1, ['b'], { pricedFor: { ...forOne, quantity: 87 } });
    expect(results(page1, other)?.pricedFor).toBeNull();
  });

  it('have one row for a part that has moved on to the next page', () => {
    const joined = results(page(0, ['a', 'b']), page(2, ['b', 'c']));
    expect(joined?.rows.map(({ id }) => id)).toEqual(['a', 'b', 'c']);
  });

  it('take hits and the next page from the last page, and each warning and group once', () => {
    const last = page(1, ['b'], {
      hits: 4,
      nextPage: { start: 2, maxParts: 1 },
      warnings: ['w'],
      outsidePlan: ['leadTime', 'datasheet'],
    });
    const joined = results(
      page(0, ['a'], {
        hits: 5,
        nextPage: { start: 1, maxParts: 1 },
        warnings: ['w'],
        outsidePlan: ['leadTime'],
      }),
      last,
    );
    expect(joined).toMatchObject({
      kind: 'search',
      hits: 4,
      nextPage: { start: 2, maxParts: 1 },
      warnings: ['w'],
      outsidePlan: ['leadTime', 'datasheet'],
    });
    expect(nextStart(query, last, 2)).toEqual({ start: 2, maxParts: 1 });
    expect(nextStart(query, page(2, ['c']), 3)).toBeUndefined();
  });
});

describe('the results of a list', () => {
  const line = (query: string, mpn: string | null) => ({
    query,
    hits: mpn ? 1 : 0,
    row: mpn ? row(mpn) : null,
    undelivered: null,
    fetchedAt: '2026-01-01T00:00:00.000Z',
  });
  const answer = (...lines: PartListAnswer['lines']): PartListAnswer => ({
    ...context,
    attributes: [],
    outsidePlan: [],
    warnings: [],
    lines,
  });
  const listOf = (total: number) => ({
    kind: 'list' as const,
    mpns: Array.from({ length: total }, (_, index) => `PN${index}`),
    id: 1,
    costShown: true,
  });
  const results = (total: number, ...answers: PartListAnswer[]) =>
    resultSetOf(listOf(total), answers) as ListResults | null;
  const status = (joined: ListResults | null) => joined && listStatus(joined);

  it('count found numbers, similar parts and numbers not found separately', () => {
    const joined = results(
      4,
      answer(line('LM358', 'LM358'), line('BC847B', 'ECA-1VHG102')),
      answer(line('LM-358', 'LM358'), line('NOPE', null)),
    );
    expect(joined).toMatchObject({ kind: 'list', lookedUp: 4, found: 2, similar: 1, notFound: ['NOPE'] });
    expect(joined?.rows.map(({ query }) => query)).toEqual(['LM358', 'BC847B', 'LM-358', 'NOPE']);
    expect(status(joined)).toBe('2 of 4 found, 1 with only a similar part, 1 not found');
  });

  it('have a row for each line, also where one unrelated part answers all of them', () => {
    const joined = results(3, answer(...['A1', 'A2', 'A3'].map((one) => line(one, 'ECA-1VHG102'))));
    expect(joined?.rows).toHaveLength(3);
    expect(status(joined)).toBe('0 of 3 found, 3 with only a similar part');
  });

  it('say how many numbers were not looked up yet', () => {
    expect(status(results(5, answer(line('LM358', 'LM358'), line('NOPE', null))))).toBe(
      '1 of the first 2 found, 1 not found; 3 still to look up',
    );
    expect(status(results(5, answer(line('NOPE', null))))).toBe(
      'None of the first 1 found; 4 still to look up',
    );
  });

  it('go on by the hundred until every line was looked up', () => {
    const one = answer(line('NOPE', null));
    expect(nextStart(listOf(250), one, 1)).toMatchObject({ start: 100 });
    expect(results(250, one, one)?.nextPage).toEqual({ start: 200, maxParts: 50 });
    expect(nextStart(listOf(250), one, 3)).toBeUndefined();
    expect(nextStart(listOf(100), one, 1)).toBeUndefined();
  });

  it('take lines that were looked up again, with their warnings', () => {
    const undelivered = {
      ...line('LM358', null),
      undelivered: { message: 'Timeout', isUnread: false, isPartLimit: false },
    };
    const before = [answer(line('NE555', 'NE555')), answer(undelivered, line('NOPE', null))];
    const joined = results(
      3,
      ...replaceLines(before, { ...answer(line('LM358', 'LM358')), warnings: ['late'] }),
    );
    expect(joined).toMatchObject({
      found: 2,
      undelivered: [],
      notFound: ['NOPE'],
      warnings: ['late'],
    });
  });
});
