import type { ErrorCode } from '../../../electron/shared/contract/failure';
import { isKeychainCode } from '../../texts/keychain-texts';

/** The searches that a broken connection has kept from running, in the order in which they were typed. */
export interface PendingSearches {
  readonly waiting: readonly string[];
  /** Those that were run since: their answers are in main, and free for a while. */
  readonly done: readonly string[];
  /** Whether the connection has changed, to one that works, since it last failed a search: what that one said no longer holds. */
  readonly mended: boolean;
}

export const noPendingSearches: PendingSearches = { waiting: [], done: [], mended: false };

/** More than these nobody has typed in vain without looking at the alert. */
const most = 20;

export type PendingSearchesEvent =
  | { readonly type: 'failed'; readonly text: string; readonly code: ErrorCode }
  | { readonly type: 'answered'; readonly text: string }
  | { readonly type: 'connection-changed' }
  | { readonly type: 'forgotten' };

/** Failures of the connection as a whole: with other credentials, or an open keychain, the same search works. */
export function isConnectionFailure(code: ErrorCode): boolean {
  return code === 'credentials-refused' || code === 'scope-refused' || isKeychainCode(code);
}

const without = (texts: readonly string[], text: string) =>
  texts.filter((kept) => kept.toLowerCase() !== text.toLowerCase());

export function isWaiting({ waiting }: PendingSearches, text: string): boolean {
  return without(waiting, text).length < waiting.length;
}

export function pendingSearches(kept: PendingSearches, event: PendingSearchesEvent): PendingSearches {
  switch (event.type) {
    case 'failed':
      if (!isConnectionFailure(event.code)) return kept;
      return {
        waiting: [...without(kept.waiting, event.text), event.text].slice(-most),
        done: without(kept.done, event.text),
        mended: false,
      };
    case 'answered':
      if (!isWaiting(kept, event.text)) return kept;
      return { ...kept, waiting: without(kept.waiting, event.text), done: [...kept.done, event.text] };
    case 'connection-changed':
      return { ...kept, mended: true };
    case 'forgotten':
      return { ...kept, waiting: [], done: [] };
  }
}
