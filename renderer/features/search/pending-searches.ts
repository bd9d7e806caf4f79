import type { ErrorCode } from '../../../electron/shared/contract/failure';
import { isKeychainCode } from '../../texts/keychain-texts';

/** The searches that a broken connection has kept from running, in the order in which they were typed. */
export interface PendingSearches {
  readonly waiting: readonly string[];
  /** Those that have run since: main has cached their answers, so that opening one costs nothing for a while. */
  readonly done: readonly string[];
  /** Whether there is another, working connection since the last failure: what that failure says no longer holds. */
  readonly isReconnected: boolean;
}

export const noPendingSearches: PendingSearches = { waiting: [], done: [], isReconnected: false };

/** Nobody types more than these in vain without reading the alert. */
const maxWaiting = 20;

export type PendingSearchesEvent =
  | { readonly type: 'failed'; readonly text: string; readonly code: ErrorCode }
  | { readonly type: 'answered'; readonly text: string }
  | { readonly type: 'reconnected' }
  | { readonly type: 'discarded' };

/** Failures of the connection as a whole: with other credentials, or an open keychain, the same search works. */
export function isConnectionFailure(code: ErrorCode): boolean {
  return code === 'credentials-refused' || code === 'scope-refused' || isKeychainCode(code);
}

const without = (texts: readonly string[], text: string) =>
  texts.filter((other) => other.toLowerCase() !== text.toLowerCase());

export function isWaiting({ waiting }: PendingSearches, text: string): boolean {
  return without(waiting, text).length < waiting.length;
}

export function pendingSearches(pending: PendingSearches, event: PendingSearchesEvent): PendingSearches {
  switch (event.type) {
    case 'failed':
      if (!isConnectionFailure(event.code)) return pending;
      return {
        waiting: [...without(pending.waiting, event.text), event.text].slice(-maxWaiting),
        done: without(pending.done, event.text),
        isReconnected: false,
      };
    case 'answered':
      if (!isWaiting(pending, event.text)) return pending;
      return {
        ...pending,
        waiting: without(pending.waiting, event.text),
        done: [...pending.done, event.text],
      };
    case 'reconnected':
      return { ...pending, isReconnected: true };
    case 'discarded':
      return { ...pending, waiting: [], done: [] };
  }
}
