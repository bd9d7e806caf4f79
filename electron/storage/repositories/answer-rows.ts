import type { Market } from '../../shared/contract/market';

/** Times of arrival, in milliseconds since 1970: after `after`, and no later than `until`. */
export interface Period {
  readonly after: number;
  readonly until: number;
}

export interface AnswerRow extends Market {
  /** A hash of the Client ID. */
  readonly application: string;
  /** A hash of what was asked, region included. */
  readonly key: string;
  readonly kind: string;
  /** Milliseconds since 1970. */
  readonly fetchedAt: number;
  /** False if parts were not delivered. */
  readonly complete: boolean;
  /** The number of the body's format. */
  readonly format: number;
  readonly body: Uint8Array;
}

/** By what a part of an answer is found. */
export interface PartEntry {
  readonly partId: string;
  readonly mpn: string;
  /** The MPN in lower case, letters and digits only. */
  readonly plainMpn: string;
  /** Manufacturer and description in lower case. */
  readonly words: string;
  /** What the results show of the part. */
  readonly row: string;
}

/** What parts are looked for by: each of the words, in the MPN or beside it. */
export interface PartText {
  /** The words in lower case, one at least; `plain`: their letters and digits alone. */
  readonly words: readonly { readonly text: string; readonly plain: string }[];
  /** The letters and digits of the whole text. */
  readonly plain: string;
}

/** A part that was found, as the latest answer has it. */
export interface FoundEntry extends Pick<PartEntry, 'row'> {
  /** Milliseconds since 1970. */
  readonly fetchedAt: number;
}

/** Where a part was seen. */
export interface PartOccurrence extends Pick<AnswerRow, 'key' | 'kind'>, Pick<PartEntry, 'partId' | 'mpn'> {}

/** Answers that are deleted together. */
export type EraseScope =
  | { readonly outside: Period }
  /** All of them. */
  | 'all'
  /** The oldest ones, until the rest takes no more than so many bytes. */
  | { readonly downTo: number };

/** The rows of an open `cache.db`. Each method has done its work when it returns, and throws SQLite's errors. */
export interface AnswerRows {
  /** In place of an earlier answer to the same question. */
  put(answer: AnswerRow, parts: readonly PartEntry[]): void;
  /** The complete answer to a question. */
  find(application: string, key: string, period: Period): AnswerRow | null;
  /** The latest answer with the part, for `market` if one is given. */
  withPart(application: string, partId: string, period: Period, market?: Market): AnswerRow | null;
  /** Where complete answers have this MPN: the latest first, 100 at most, in the service's order within an answer. */
  occurrences(application: string, plainMpn: string, market: Market, period: Period): PartOccurrence[];
  /** At most `count` parts: first that very MPN, then what begins with the text, contains it, or has its words. */
  search(application: string, text: PartText, market: Market, period: Period, count: number): FoundEntry[];
  /** When the oldest answer arrived; null if there is none. */
  oldest(): number | null;
  /** What answers take of the file, in bytes. */
  bytes(): number;
  /** Deletes at most `count` answers; returns whether it deleted as many. */
  erase(what: EraseScope, count: number): boolean;
  /** Gives at most `pages` free pages back to the system; returns whether there are more. */
  vacuum(pages: number): boolean;
  /**
   * Moves the write-ahead log into the file and empties it: it holds pages as they were before something was deleted.
   * Throws if another program is using it.
   */
  truncateLog(): void;
}
