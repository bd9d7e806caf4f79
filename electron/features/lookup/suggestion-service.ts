import type { Clock } from '../../core/clock';
import { setBounded } from '../../core/set-bounded';
import type { PartSearch } from '../../nexar/parts/part-search';
import type { WordHelp } from '../../nexar/parts/suggestion-api';
import type { SpellingHint, Suggestion } from '../../shared/contract/suggestions';

/** Suggestions while typing and spelling hints. They help or are not there: neither ever throws. */
export interface FreeWords extends WordHelp {
  clear(): void;
}

interface FreeWordsOptions {
  /** The service that is connected now. */
  readonly service: (signal?: AbortSignal) => Promise<PartSearch>;
  /** Whether a service answers: for a suggestion no keychain is opened and no token is waited for. */
  readonly works: () => boolean;
  /** Whether the user wants suggestions. */
  readonly suggests: () => boolean;
  readonly clock: Clock;
}

const mostKept = 500;
/** A service that refuses what nobody asked for by name is left alone for a while. */
const restMs = 60_000;

export function createFreeWords({ service, works, suggests, clock }: FreeWordsOptions): FreeWords {
  const suggestions = new Map<string, Suggestion[]>();
  const hints = new Map<string, SpellingHint>();
  let restsUntil = 0;
  let era = 0;

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
    const begun = era;
    try {
      const answer = await send(await service(signal));
      if (begun === era) setBounded(kept, key, answer, mostKept);
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
      era += 1;
      restsUntil = 0;
      suggestions.clear();
      hints.clear();
    },
  };
}
