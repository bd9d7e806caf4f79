import { FailureError } from '../core/failure-error';
import type { ErrorCode } from '../shared/contract/failure';

/** A request as a bug report needs it: neither what was looked up nor the answer. */
export interface RequestEntry {
  /** When it began, ISO 8601. */
  readonly at: string;
  /** `token`, or the name of the GraphQL operation. */
  readonly operation: string;
  readonly outcome: 'ok' | ErrorCode;
  readonly requestId: string | null;
  readonly durationMs: number;
}

/** The latest requests, in memory. */
export interface RequestLog {
  /** Runs `call` and records its outcome; `requestIdOf` finds the service's ID of the request in the result. */
  note<T>(operation: string, call: () => Promise<T>, requestIdOf?: (result: T) => string | null): Promise<T>;
  recent(): readonly RequestEntry[];
}

const maxEntries = 50;

export function createRequestLog(now: () => number): RequestLog {
  const entries: RequestEntry[] = [];
  return {
    async note(operation, call, requestIdOf = () => null) {
      const startedAt = now();
      const record = (outcome: RequestEntry['outcome'], requestId: string | null) => {
        const durationMs = Math.max(0, now() - startedAt);
        entries.push({ at: new Date(startedAt).toISOString(), operation, outcome, requestId, durationMs });
        if (entries.length > maxEntries) entries.shift();
      };
      try {
        const result = await call();
        record('ok', requestIdOf(result));
        return result;
      } catch (error) {
        const failure = error instanceof FailureError ? error.failure : null;
        record(failure?.code ?? 'internal', failure?.requestId ?? null);
        throw error;
      }
    },
    recent: () => [...entries],
  };
}
