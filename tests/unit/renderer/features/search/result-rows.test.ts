import { describe, expect, it } from 'vitest';
import type { PartRow } from '../../../../../electron/shared/contract/part-row';
import { isFound, listRows, searchRows } from '../../../../../renderer/features/search/result-rows';
import { madeRow } from './made-rows';

const line = (query: string, row: PartRow | null, hits = row ? 1 : 0) => ({
  query,
  hits,
  row,
  undelivered: null,
  fetchedAt: '2026-01-01T00:00:00.000Z',
});
const row = (mpn: string, manufacturer: string) =>
  madeRow({ id: `${mpn} ${manufacturer}`, mpn, manufacturer: { id: manufacturer, name: manufacturer } });

describe('searchRows', () => {
  it('says how each part matches the text, in the order of the parts', () => {
    const rows = searchRows([row('LM-358', 'a'), row('lm358', 'b'), row('LM358D', 'a')], 'LM358');
    expect(rows.map(({ part, match }) => [part.mpn, match])).toEqual([
      ['LM-358', 'punctuation'],
      ['lm358', 'exact'],
      ['LM358D', 'near'],
    ]);
  });
});

describe('listRows', () => {
  const same = row('LM358DR', 'a');

  it('gives each line a row in the order of the list, also where a part answers two lines or none does', () => {
    const rows = listRows([line('LM358', same), line('NE555', null), line('lm358dr', same, 4)]);
    expect(rows.map(({ query, part, match, hits }) => [query, part?.mpn, match, hits])).toEqual([
      ['LM358', 'LM358DR', 'near', 1],
      ['NE555', undefined, 'none', 0],
      ['lm358dr', 'LM358DR', 'exact', 4],
    ]);
    expect(new Set(rows.map(({ id }) => id)).size).toBe(3);
  });

  it('calls a line found where the number is the same apart from case and punctuation, and otherwise not', () => {
    const found = (query: string, mpn: string) =>
      listRows([line(query, row(mpn, 'a'))]).map(({ match }) => isFound(match))[0];
    expect(found('LM358DR', 'lm358dr')).toBe(true);
    expect(found('LM-358 DR', 'LM358DR')).toBe(true);
    expect(found('LM358', 'LM358DR')).toBe(false);
    expect(found('BC847B', 'ECA-1VHG102')).toBe(false);
  });

  it('tells when a line was answered that is older than others', () => {
    const at = (fetchedAt: string) => ({ ...line('LM358', same), fetchedAt });
    const rows = listRows([at('2026-01-01T09:00:00.000Z'), at('2026-01-01T12:00:00.000Z')]);
    expect(rows.map(({ cachedAt }) => cachedAt)).toEqual(['2026-01-01T09:00:00.000Z', null]);
  });

  it('distinguishes a part that was not delivered from one that does not exist', () => {
    const undelivered = {
      query: 'LM358',
      hits: 1,
      row: null,
      undelivered: { message: 'Timeout', isUnread: false, isPartLimit: false },
      fetchedAt: '2026-01-01T00:00:00.000Z',
    };
    expect(listRows([undelivered, line('LM358', null)]).map(({ match }) => match)).toEqual([
      'undelivered',
      'none',
    ]);
  });
});
