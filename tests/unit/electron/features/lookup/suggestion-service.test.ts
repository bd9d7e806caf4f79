import { describe, expect, it } from 'vitest';
import { cancelled } from '../../../../../electron/core/wait';
import { createSuggestionService } from '../../../../../electron/features/lookup/suggestion-service';
import type { PartSearch } from '../../../../../electron/nexar/parts/part-search';
import type { Suggestion } from '../../../../../electron/shared/contract/suggestions';
import { createFakeClock, settled } from '../../../fake-clock';

function suggestionService() {
  const clock = createFakeClock();
  const sent: string[] = [];
  const state = { works: true, enabled: true, failing: false, opened: 0 };
  const answer = async <T>(call: string, value: T, signal?: AbortSignal): Promise<T> => {
    sent.push(call);
    await settled();
    if (signal?.aborted) throw cancelled();
    if (state.failing) throw new Error('made up');
    return value;
  };
  const parts = {
    suggest: (text: string, signal?: AbortSignal) =>
      answer<Suggestion[]>(
        `suggest ${text}`,
        [{ text: `${text}DR`, category: null, manufacturers: [] }],
        signal,
      ),
    correctSpelling: (text: string, signal?: AbortSignal) =>
      answer(`correct ${text}`, { text: 'LM358', hits: 3 }, signal),
  };
  const suggestions = createSuggestionService({
    async service() {
      state.opened += 1;
      return parts as unknown as PartSearch;
    },
    works: () => state.works,
    suggests: () => state.enabled,
    clock,
  });
  return { suggestions, clock, sent, state };
}

describe('suggestions', () => {
  it('are requested once per text, regardless of case', async () => {
    const { suggestions, sent } = suggestionService();
    expect(await suggestions.suggest('LM358')).toEqual([
      { text: 'LM358DR', category: null, manufacturers: [] },
    ]);
    await suggestions.suggest('lm358 ');
    expect(sent).toEqual(['suggest LM358']);
    suggestions.clear();
    await suggestions.suggest('LM358');
    expect(sent).toHaveLength(2);
  });

  it('are empty while switched off or without a service, and open no keychain', async () => {
    const { suggestions, state } = suggestionService();
    state.enabled = false;
    expect(await suggestions.suggest('LM358')).toEqual([]);
    state.enabled = true;
    state.works = false;
    expect(await suggestions.suggest('LM358')).toEqual([]);
    expect(await suggestions.correctSpelling('LM35')).toBeNull();
    expect(state.opened).toBe(0);
  });

  it('are empty after a failure, and no request is made for a minute', async () => {
    const { suggestions, sent, state, clock } = suggestionService();
    state.failing = true;
    expect(await suggestions.suggest('LM3')).toEqual([]);
    state.failing = false;
    expect(await suggestions.suggest('LM35')).toEqual([]);
    expect(await suggestions.correctSpelling('LM35')).toBeNull();
    expect(sent).toEqual(['suggest LM3']);
    await clock.advance(60_000);
    expect(await suggestions.suggest('LM35')).toHaveLength(1);
  });

  it('are neither a failure nor cached when cancelled', async () => {
    const { suggestions, sent } = suggestionService();
    const end = new AbortController();
    const pending = suggestions.suggest('LM358', end.signal);
    end.abort();
    expect(await pending).toEqual([]);
    expect(await suggestions.suggest('LM358')).toHaveLength(1);
    expect(sent).toEqual(['suggest LM358', 'suggest LM358']);
  });

  it('are not cached if the credentials have been disconnected meanwhile', async () => {
    const { suggestions, sent } = suggestionService();
    const pending = suggestions.suggest('LM358');
    suggestions.clear();
    await pending;
    await suggestions.suggest('LM358');
    expect(sent).toHaveLength(2);
  });
});

describe('a spelling hint', () => {
  it('is requested once per text, even if there was none', async () => {
    const { suggestions, sent } = suggestionService();
    expect(await suggestions.correctSpelling('LM3S8')).toEqual({ text: 'LM358', hits: 3 });
    await suggestions.correctSpelling('lm3s8');
    expect(sent).toEqual(['correct LM3S8']);
  });

  it('is requested although suggestions are switched off', async () => {
    const { suggestions, state } = suggestionService();
    state.enabled = false;
    expect(await suggestions.correctSpelling('LM3S8')).not.toBeNull();
  });
});
