import { FailureError } from '../core/failure-error';
import { type ErrorCode, type Failure, unreachedCodes } from '../shared/contract/failure';

const unreached: ReadonlySet<ErrorCode> = new Set<ErrorCode>(unreachedCodes);

/** Whether the failure says that a server was not reached. */
export function isUnreached({ code }: Pick<Failure, 'code'>): boolean {
  return unreached.has(code);
}

/** Whether the service is reachable, judged by the last request: no request is sent to find out. */
export interface Reachability {
  /** Calls `send` and records whether the service was reached. */
  watch<T>(send: () => Promise<T>): Promise<T>;
  /** Why the last request did not reach the service; null if it did, whatever it answered. */
  failure(): Failure | null;
}

/** `onChanged`: the service is no longer reached, is reached again, or is unreachable for another reason. */
export function createReachability(onChanged: () => void): Reachability {
  let failure: Failure | null = null;

  function become(next: Failure | null): void {
    const changed = failure?.code !== next?.code;
    failure = next;
    if (changed) onChanged();
  }

  return {
    async watch(send) {
      try {
        const answer = await send();
        become(null);
        return answer;
      } catch (error) {
        const failed = error instanceof FailureError ? error.failure : null;
        // A canceled request says nothing about it.
        if (failed && failed.code !== 'cancelled') become(isUnreached(failed) ? failed : null);
        throw error;
      }
    },
    failure: () => failure,
  };
}
