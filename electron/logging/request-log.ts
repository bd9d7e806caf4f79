import { FailureError } from '../core/failure-error';
import type { ErrorCode } from '../shared/contract/failure';

/** One request as a bug report needs it: neither what was looked up nor what came back. */
export interface RequestEntry {
  /** When it was begun, ISO 8601. */
  readonly at: string;
  /** `token`, or the name of the GraphQL operation. */
  readonly operation: string;
  readonly outcome: 'ok' | ErrorCode;
  readonly requestId: string | null;
  readonly durationMs: number;
}

/** The last requests, in memory. */
export interface RequestLog {
  /** Runs `call` and notes how it went; `requestIdOf` finds the service's name for it in the result. */
  note<T>(operation: string, call: () => Promise<T>, requestIdOf?: (result: T) => string | null): Promise<T>;
  recent(): readonly RequestEntry[];
}

const most = 50;

export function createRequestLog(now: () => number): RequestLog {
  const entries: RequestEntry[] = [];
  return {
    async note(operation, call, requestIdOf = () => null) {
      const begun = now();
      const keep = (outcome: RequestEntry['outcome'], requestId: string | null) => {
        const durationMs = Math.max(0, now() - begun);
        entries.push({ at: new Date(begun).toISOString(), operation, outcome, requestId, durationMs });
        if (entries.length > most) entries.shift();
      };
      try {
        const result = await call();
        keep('ok', requestIdOf(result));
        return result;
      } catch (error) {
        const failure = error instanceof FailureError ? error.failure : null;
        keep(failure?.code ?? 'internal', failure?.requestId ?? null);
        throw error;
      }
    },
    recent: () => [...entries],
  };
}
