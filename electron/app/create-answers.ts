import { app } from 'electron';
import type { Clock } from '../core/clock';
import { pricingOf } from '../features/lookup/best-order';
import { createCompressedAnswer } from '../features/lookup/compressed-answer';
import { createMemoryAnswers } from '../features/lookup/memory-answers';
import type { RedactSecrets } from '../features/lookup/redacted-json';
import { createStoredAnswers } from '../features/lookup/stored-answers';
import type { Logger } from '../logging/logger';
import type { Settings } from '../shared/contract/settings';
import { createCacheFile } from '../storage/cache-file';
import { createAnswerStore } from '../storage/repositories/answer-store';
import { loadSqlite } from '../storage/sqlite';

/** Later than `user-data.db`, for which the page may wait. */
const openDelayMs = 1500;

/** Where answers are kept: in memory, and in `cache.db`. */
export function createAnswers(
  clock: Clock,
  log: Logger,
  settings: () => Settings,
  redactSecrets: RedactSecrets,
) {
  const file = createCacheFile({
    folder: app.getPath('userData'),
    loadSqlite,
    onOpened(module, replaced) {
      log.info('cache', { module });
      if (replaced !== null) log.warn('cache replaced by an empty one', { error: String(replaced) });
    },
    onFailed: (error) => log.warn('cache failed', { error: String(error) }),
  });
  const store = createAnswerStore(file, clock);
  return {
    memory: createMemoryAnswers(createCompressedAnswer),
    disk: {
      store,
      answers: createStoredAnswers(store, { pricing: () => pricingOf(settings()), redactSecrets }),
    },
    openDelayMs,
  };
}
