import { describe, expect, it } from 'vitest';
import { cancelled } from '../../../../../electron/core/wait';
import { createSuggestionService } from '../../../../../electron/features/lookup/suggestion-service';
import type { PartSearch } from '../../../../../electron/nexar/parts/part-search';
import type { Suggestion } from '../../../../../electron/shared/contract/lookup';
import { createFakeClock, settled } from '../../../fake-clock';

function suggestionService() {
  const clock = createFakeClock();
  const sent: string[] = [];
  const state = { works: true, wanted: true, failing: false, opened: 0 };
  const answer = async <T>(call: string, value: T, signal?: AbortSignal): Promise<T> => {
    sent.push(call);
    await settled();
    if (signal?.aborted) throw cancelled();
    if (state.failing) throw new Error('made up');
    return value;
  };
  const parts = {
    suggest: (text: string, signal?: AbortSignal) =>
      answer<Suggestion[]>(`suggest ${text}`, [{ text: `${text}DR`, category: null }], signal),
    correctSpelling: (text: string, signal?: AbortSignal) =>
      answer(`correct ${text}`, { text: 'LM358', hits: 3 }, signal),
  };
  const words = createSuggestionService({
    async service() {
      state.opened += 1;
      return parts as unknown as PartSearch;
    },
    works: () => state.works,
    suggests: () => state.wanted,
    clock,
  });
  return { words, clock, sent, state };
}

describe('suggestions', () => {
  it('are asked for once a text, case aside', async () => {
    const { words, sent } = suggestionService();
    expect(await words.suggest('LM358')).toEqual([{ text: 'LM358DR', category: null }]);
    await words.suggest('lm358 ');
    expect(sent).toEqual(['suggest LM358']);
    words.clear();
    await words.suggest('LM358');
    expect(sent).toHaveLength(2);
  });

  it('are none while the setting is off or nothing answers, and no keychain is opened for them', async () => {
    const { words, state } = suggestionService();
    state.wanted = false;
    expect(await words.suggest('LM358')).toEqual([]);
    state.wanted = true;
    state.works = false;
    expect(await words.suggest('LM358')).toEqual([]);
    expect(await words.correctSpelling('LM35')).toBeNull();
    expect(state.opened).toBe(0);
  });

  it('that fail are none, and the service is left alone for a minute', async () => {
    const { words, sent, state, clock } = suggestionService();
    state.failing = true;
    expect(await words.suggest('LM3')).toEqual([]);
    state.failing = false;
    expect(await words.suggest('LM35')).toEqual([]);
    expect(await words.correctSpelling('LM35')).toBeNull();
    expect(sent).toEqual(['suggest LM3']);
    await clock.advance(60_000);
    expect(await words.suggest('LM35')).toHaveLength(1);
  });

  it('that were called off are no failure, and are not kept', async () => {
    const { words, sent } = suggestionService();
    const end = new AbortController();
    const asked = words.suggest('LM358', end.signal);
    end.abort();
    expect(await asked).toEqual([]);
    expect(await words.suggest('LM358')).toHaveLength(1);
    expect(sent).toEqual(['suggest LM358', 'suggest LM358']);
  });

  it('of credentials that were disconnected meanwhile are not kept', async () => {
    const { words, sent } = suggestionService();
    const asked = words.suggest('LM358');
    words.clear();
    await asked;
    await words.suggest('LM358');
    expect(sent).toHaveLength(2);
  });
});

describe('a spelling hint', () => {
  it('is asked for once a text, also where there was none', async () => {
    const { words, sent } = suggestionService();
    expect(await words.correctSpelling('LM3S8')).toEqual({ text: 'LM358', hits: 3 });
    await words.correctSpelling('lm3s8');
    expect(sent).toEqual(['correct LM3S8']);
  });

  it('is there although suggestions are switched off: it is asked for once, after a search', async () => {
    const { words, state } = suggestionService();
    state.wanted = false;
    expect(await words.correctSpelling('LM3S8')).not.toBeNull();
  });
});
