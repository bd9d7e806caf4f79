import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { SearchedFor } from '../../../../../electron/shared/contract/lookup';
import { orderRows } from '../../../../../renderer/features/search/order-rows';
import { resultGroups } from '../../../../../renderer/features/search/result-groups';
import { searchRows } from '../../../../../renderer/features/search/result-rows';
import { anyRows, madeRow } from './made-rows';

const part = (mpn: string, manufacturer = 'm') =>
  madeRow({ id: `${mpn} ${manufacturer}`, mpn, manufacturer: { id: manufacturer, name: manufacturer } });

function groups(query: string, mpns: readonly string[], kind?: SearchedFor['kind']) {
  const rows = searchRows(
    mpns.map((mpn) => part(mpn)),
    query,
    kind,
  );
  return resultGroups(rows).map(({ name, note, rows: found }) => [
    name,
    note,
    found.map((row) => row.part?.mpn),
  ]);
}

describe('the groups of a search', () => {
  it('begin with the number itself, go on with longer ones, and end with similar ones', () => {
    expect(groups('LM358', ['NE555', 'LM358D', 'lm-358', 'XLM358', 'LM358'])).toEqual([
      ['Exact match', '1', ['LM358']],
      ['Exact match, ignoring punctuation', '1', ['lm-358']],
      ['Starts with LM358', '1', ['LM358D']],
      ['Similar', '2', ['NE555', 'XLM358']],
    ]);
  });

  it('tell parts found by a SKU and by words from those found by their number', () => {
    expect(groups('296-1395-5-ND', ['LM358DR'], 'sku')).toEqual([['By distributor SKU', '1', ['LM358DR']]]);
    expect(groups('LM358 amplifier', ['LM358', 'TL072'], 'keywords')).toEqual([
      ['Exact match', '1', ['LM358']],
      ['By description', '1', ['TL072']],
    ]);
  });

  it('name the manufacturers where several make a part of that number', () => {
    const rows = searchRows([part('LM358', 'a'), part('lm358', 'b'), part('LM358', 'a')], 'LM358');
    expect(resultGroups(rows)[0]?.note).toBe(
      '2 manufacturers make a part called LM358. Check the manufacturer.',
    );
  });

  it('have an id for each query, so that a group that was folded is not folded in the next results', () => {
    const ids = (query: string) => resultGroups(searchRows([part('TL072')], query)).map(({ id }) => id);
    expect(ids('NE555')).not.toEqual(ids('LM358'));
  });

  it('hold each row once, in the order of the rows', () => {
    fc.assert(
      fc.property(anyRows, fc.boolean(), (made, descending) => {
        const rows = orderRows(searchRows(made, 'LM358'), { column: 'stock', descending });
        const all = resultGroups(rows);
        expect(new Set(all.flatMap((group) => group.rows))).toEqual(new Set(rows));
        for (const group of all) expect(group.rows).toEqual(rows.filter((row) => group.rows.includes(row)));
      }),
    );
  });
});
