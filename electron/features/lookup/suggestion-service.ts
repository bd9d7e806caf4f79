import type { Clock } from '../../core/clock';
import { setBounded } from '../../core/set-bounded';
import type { PartSearch } from '../../nexar/parts/part-search';
import type { SuggestionApi } from '../../nexar/parts/suggestion-api';
import type { SpellingHint, Suggestion } from '../../shared/contract/suggestions';

/** Suggestions while typing and spelling hints. They are optional help, so neither ever throws. */
export interface SuggestionService extends SuggestionApi {
  clear(): void;
}

interface SuggestionOptions {
  /** The currently connected service. */
  readonly service: (signal?: AbortSignal) => Promise<PartSearch>;
  /** Whether a service is ready: a suggestion never opens the keychain or waits for a token. */
  readonly works: () => boolean;
  /** Whether the user wants suggestions. */
  readonly suggests: () => boolean;
  readonly clock: Clock;
}

const maxCached = 500;
/** After a failure, optional requests pause for this long (ms). */
const restMs = 60_000;

export function createSuggestionService({
  service,
  works,
  suggests,
  clock,
}: SuggestionOptions): SuggestionService {
  const suggestions = new Map<string, Suggestion[]>();
  const hints = new Map<string, SpellingHint>();
  let restsUntil = 0;
  let generation = 0;

  async function ask<T>(
    kept: Map<string, T>,
    text: string,
    nothing: T,
    send: (parts: PartSearch) => Promise<T>,
    signal?: AbortSignal,
  ): Promise<T> {
    const key = text.trim().toLowerCase();
    const known = kept.get(key);
    if (known !== undefined) return known;
    if (!works() || clock.now() < restsUntil) return nothing;
    const begun = generation;
    try {
      const answer = await send(await service(signal));
      if (begun === generation) setBounded(kept, key, answer, maxCached);
      return answer;
    } catch {
      if (!signal?.aborted) restsUntil = clock.now() + restMs;
      return nothing;
    }
  }

  return {
    suggest: async (text, signal) =>
      suggests() ? ask(suggestions, text, [], (parts) => parts.suggest(text, signal), signal) : [],
    correctSpelling: (text, signal) =>
      ask(hints, text, null, (parts) => parts.correctSpelling(text, signal), signal),
    clear() {
      generation += 1;
      restsUntil = 0;
      suggestions.clear();
      hints.clear();
    },
  };
}
