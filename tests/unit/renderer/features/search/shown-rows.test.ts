import { describe, expect, it } from 'vitest';
import type { PartRow } from '../../../../../electron/shared/contract/search';
import { isFound, listedRows, shownRows } from '../../../../../renderer/features/search/shown-rows';
import { madeRow } from './made-rows';

const line = (asked: string, row: PartRow | null, hits = row ? 1 : 0) => ({
  asked,
  hits,
  row,
  undelivered: null,
});
const row = (mpn: string, manufacturer: string) =>
  madeRow({ id: `${mpn} ${manufacturer}`, mpn, manufacturer: { id: manufacturer, name: manufacturer } });

describe('the rows', () => {
  it('say what each is to the text that was asked, in the order in which they came', () => {
    const shown = shownRows([row('LM-358', 'a'), row('lm358', 'b'), row('LM358D', 'a')], 'LM358');
    expect(shown.map(({ part, match }) => [part?.mpn, match])).toEqual([
      ['LM-358', 'punctuation'],
      ['lm358', 'exact'],
      ['LM358D', 'near'],
    ]);
  });

  it('tell how many manufacturers share a number; the same manufacturer twice is one', () => {
    const rows = [row('LM358', 'a'), row('lm358', 'b'), row('LM358', 'a'), row('LM358D', 'a')];
    expect(shownRows(rows, 'LM358').map(({ manufacturers }) => manufacturers)).toEqual([2, 2, 2, 1]);
  });
});

describe('the rows of a list', () => {
  const same = row('LM358DR', 'a');

  it('are one a line in the order of the list, also where one part answers two lines, or none does', () => {
    const rows = listedRows([line('LM358', same), line('NE555', null), line('lm358dr', same, 4)]);
    expect(rows.map(({ asked, part, match, lineHits }) => [asked, part?.mpn, match, lineHits])).toEqual([
      ['LM358', 'LM358DR', 'near', 1],
      ['NE555', undefined, 'none', 0],
      ['lm358dr', 'LM358DR', 'exact', 4],
    ]);
    expect(new Set(rows.map(({ id }) => id)).size).toBe(3);
  });

  it('are found where the number is the same but for case and punctuation, and at no other', () => {
    const found = (asked: string, mpn: string) =>
      listedRows([line(asked, row(mpn, 'a'))]).map(({ match }) => isFound(match))[0];
    expect(found('LM358DR', 'lm358dr')).toBe(true);
    expect(found('LM-358 DR', 'LM358DR')).toBe(true);
    expect(found('LM358', 'LM358DR')).toBe(false);
    expect(found('BC847B', 'ECA-1VHG102')).toBe(false);
  });

  it('tell a part that was not delivered from one that does not exist', () => {
    const undelivered = {
      asked: 'LM358',
      hits: 1,
      row: null,
      undelivered: { message: 'Timeout', isUnread: false },
    };
    expect(listedRows([undelivered, line('LM358', null)]).map(({ match }) => match)).toEqual([
      'undelivered',
      'none',
    ]);
  });
});
