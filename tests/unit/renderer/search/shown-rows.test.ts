import { describe, expect, it } from 'vitest';
import { shownRows } from '../../../../renderer/search/shown-rows';
import { madeRow } from './made-rows';

const row = (mpn: string, maker: string) =>
  madeRow({ id: `${mpn} ${maker}`, mpn, manufacturer: { id: maker, name: maker } });

describe('the rows', () => {
  it('say what each is to the text that was asked, in the order in which they came', () => {
    const shown = shownRows([row('LM-358', 'a'), row('lm358', 'b'), row('LM358D', 'a')], 'LM358');
    expect(shown.map(({ mpn, match }) => [mpn, match])).toEqual([
      ['LM-358', 'punctuation'],
      ['lm358', 'exact'],
      ['LM358D', 'near'],
    ]);
  });

  it('tell how many makers share a number; the same maker twice is one', () => {
    const rows = [row('LM358', 'a'), row('lm358', 'b'), row('LM358', 'a'), row('LM358D', 'a')];
    expect(shownRows(rows, 'LM358').map(({ makers }) => makers)).toEqual([2, 2, 2, 1]);
  });
});
