/** What a request that may return parts is for. */
export interface PartsUse {
  readonly kind: 'search' | 'list' | 'update' | 'similar';
  /** What the user looks up. */
  readonly text: string;
  /** Whether the user pressed a button that names the cost. */
  readonly costShown?: boolean;
}

/** The place of one request in the ledger. */
export interface Reservation {
  /** To be called with the number of parts in the answer, before anything else is done with it. Never rejects. */
  settle(parts: number): Promise<void>;
  /** To be called once the request has ended: what is not settled by then stays uncertain. */
  close(): void;
}

/** Books the parts of one application. What is reserved and never settled counts as spent: the service may have answered. */
export interface PartsMeter {
  /**
   * To be awaited before a request leaves that may return `maxParts` parts. Throws `declined` where the user does not
   * want to spend them, and `cancelled`; nothing is reserved then. A repeated request has the same `use`.
   */
  reserve(use: PartsUse, maxParts: number, signal?: AbortSignal): Promise<Reservation>;
  /** The service has refused `asked` parts because of its part limit, which is `limit`; null if it named none. Never rejects. */
  limitReached(limit: number | null, asked: number): Promise<void>;
}
