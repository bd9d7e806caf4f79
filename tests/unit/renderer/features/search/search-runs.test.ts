import { describe, expect, it } from 'vitest';
import {
  noRuns,
  type SearchRuns,
  type SearchRunsEvent,
  searchRuns,
} from '../../../../../renderer/features/search/search-runs';

const search = (text: string) =>
  ({ kind: 'search', text, exactText: false, serverFilters: undefined }) as const;
const list = { kind: 'list', mpns: ['LM358', 'NE555'], id: 2, costShown: true } as const;
const stateAfter = (events: readonly SearchRunsEvent[], runs: SearchRuns = noRuns) =>
  events.reduce(searchRuns, runs);

describe('searchRuns', () => {
  it('makes an equal query a run of its own', () => {
    const first = stateAfter([{ type: 'submitted', query: search('LM358'), shown: null }]);
    const second = stateAfter([{ type: 'submitted', query: search('LM358'), shown: first.current }], first);
    expect(second.current?.id).not.toBe(first.current?.id);
    expect(second.previous).toBe(first.current);
  });

  it('leads back to the last list that was shown, from any later search', () => {
    const ofList = stateAfter([{ type: 'submitted', query: list, shown: null }]);
    const ofLine = stateAfter([{ type: 'submitted', query: search('LM358'), shown: ofList.current }], ofList);
    const other = stateAfter([{ type: 'submitted', query: search('NE555'), shown: ofLine.current }], ofLine);
    expect(other.lastList).toBe(ofList.current);
    const back = stateAfter([{ type: 'restored', run: other.lastList ?? { id: 0, query: list } }], other);
    expect(back.current).toBe(ofList.current);
    expect(back.previous).toBeNull();
  });

  it('takes a cancellation back when the search goes on', () => {
    const cancelled = stateAfter([
      { type: 'submitted', query: search('LM358'), shown: null },
      { type: 'cancelled' },
    ]);
    expect(cancelled.isCancelled).toBe(true);
    expect(stateAfter([{ type: 'continued' }], cancelled).isCancelled).toBe(false);
  });

  it('holds nothing of cleared answers but the query, and whether it was answered', () => {
    const ofText = stateAfter([{ type: 'submitted', query: search('LM358'), shown: null }]);
    expect(stateAfter([{ type: 'cleared', shown: ofText.current }], ofText)).toEqual({
      ...noRuns,
      count: 1,
      cleared: { query: search('LM358'), wasAnswered: true },
    });
    const twice = stateAfter(
      [
        { type: 'cleared', shown: null },
        { type: 'cleared', shown: null },
      ],
      ofText,
    );
    expect(twice.cleared).toEqual({ query: search('LM358'), wasAnswered: false });
  });
});
