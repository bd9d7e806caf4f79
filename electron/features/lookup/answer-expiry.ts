import type { Clock } from '../../core/clock';
import type { AnswerStore } from '../../storage/repositories/answer-store';
import { type CacheSettings, freshPeriod, openPeriod, storesAnswers } from './answer-period';
import type { MemoryAnswers } from './memory-answers';

/** Deletes answers when they are too old. */
export interface AnswerExpiry {
  /** Deletes what is too old now, and from then on what becomes so. */
  start(): void;
  /** To be called when settings change: what is to be kept for a shorter time goes at once. */
  settingsChanged(): void;
  stop(): void;
}

interface ExpiryOptions {
  readonly memory: Pick<MemoryAnswers, 'retain'>;
  /** Null where answers are in memory only. */
  readonly store: Pick<AnswerStore, 'erase' | 'oldest'> | null;
  readonly settings: () => CacheSettings;
  readonly clock: Pick<Clock, 'now' | 'after'>;
}

/** Maximum time between checks (ms): a computer may sleep, and its clock may be set. */
const maxPauseMs = 10 * 60_000;
const minPauseMs = 1000;

export function createAnswerExpiry({ memory, store, settings, clock }: ExpiryOptions): AnswerExpiry {
  let stopWaiting: (() => void) | null = null;
  let hours = settings().keepAnswersHours;
  let isStopped = false;

  /** Deletes what is too old; returns how long (ms) until the oldest answer left is. */
  async function pauseAfterErasing(now: number): Promise<number> {
    try {
      await store?.erase(storesAnswers(settings()) ? { outside: freshPeriod(settings(), now) } : 'all');
    } catch {
      // It is reported, and what is still too old must not be tried again every second.
      return maxPauseMs;
    }
    const oldest = (await store?.oldest()) ?? null;
    if (oldest === null) return maxPauseMs;
    const { after } = freshPeriod(settings(), clock.now());
    return Math.min(Math.max(oldest - after, minPauseMs), maxPauseMs);
  }

  async function expire(): Promise<void> {
    stopWaiting?.();
    const now = clock.now();
    memory.retain(openPeriod(now));
    const pause = await pauseAfterErasing(now);
    stopWaiting?.();
    if (!isStopped) stopWaiting = clock.after(pause, () => void expire());
  }

  return {
    start: () => void expire(),
    settingsChanged() {
      const before = hours;
      hours = settings().keepAnswersHours;
      if (hours < before) void expire();
    },
    stop() {
      isStopped = true;
      stopWaiting?.();
    },
  };
}
