import type { NexarEndpoint } from '../../electron/sample/request-record';

/** What can go wrong between a client and the service. Unless said otherwise the sample Nexar is not asked at all. */
export type Fault =
  /** The true answer, so much later. */
  | { readonly kind: 'delay'; readonly ms: number }
  /** 401 with an empty body. */
  | { readonly kind: 'unauthorized' }
  /** 200 with an error whose code starts with `Auth`. */
  | { readonly kind: 'auth-code'; readonly code?: string }
  /** 429; `retryAfter` as it goes into the header: seconds or an HTTP date. */
  | { readonly kind: 'too-many-requests'; readonly retryAfter?: number | string }
  /** Any other status (500, 503, 408, ...) with a short text. */
  | { readonly kind: 'status'; readonly status: number; readonly retryAfter?: number | string }
  /** The identity server's refusal by one of OAuth's error codes: 400. */
  | { readonly kind: 'oauth-error'; readonly error: string }
  /** 403 with an error that names no field: the application as a whole may not. */
  | { readonly kind: 'forbidden' }
  /** A web page in place of JSON: a gateway's, a web filter's, a sign-in page. Default title "Gateway". */
  | { readonly kind: 'html'; readonly status: number; readonly title?: string }
  /** The connection ends before the first byte of the answer, or in the middle of the true one. */
  | { readonly kind: 'cut'; readonly when: 'before' | 'midway' }
  /** The first half of the true answer, as if it were whole. */
  | { readonly kind: 'truncated' }
  /** The true answer with one value null and an error beside the data. `path`: where; default the first part's median price. */
  | { readonly kind: 'partial'; readonly message?: string; readonly path?: readonly (string | number)[] }
  /** A valid JSON answer of so many bytes; default 64 MiB. */
  | { readonly kind: 'huge'; readonly bytes?: number }
  /** A redirect; default to a path of this server that answers as the first one would. */
  | { readonly kind: 'redirect'; readonly status?: 301 | 302 | 307 | 308; readonly to?: string }
  /** No answer, ever; the connection stays open. */
  | { readonly kind: 'silence' };

export interface FaultOptions {
  /** How many requests meet it; without it all do, until the faults are cleared. */
  readonly times?: number;
  /** The one GraphQL operation that meets it: what the app asks for beside it, such as suggestions, gets its true answer. */
  readonly operation?: string;
}

interface StandingFault {
  readonly fault: Fault;
  readonly operation: string | undefined;
  timesLeft: number;
}

/** The faults that wait for the next requests of each endpoint, in the order in which they were set. */
export class FaultQueue {
  readonly #standing: Record<NexarEndpoint, StandingFault[]> = { identity: [], api: [] };

  add(endpoint: NexarEndpoint, fault: Fault, { times = Infinity, operation }: FaultOptions): void {
    this.#standing[endpoint].push({ fault, operation, timesLeft: times });
  }

  clear(): void {
    this.#standing.identity = [];
    this.#standing.api = [];
  }

  /** The fault that the request at hand meets; null when it gets a true answer. */
  take(endpoint: NexarEndpoint, operation: string | null): Fault | null {
    const meets = (standing: StandingFault) =>
      standing.operation === undefined || standing.operation === operation;
    const met = this.#standing[endpoint].find(meets);
    if (met === undefined) return null;
    met.timesLeft -= 1;
    if (met.timesLeft <= 0) this.#standing[endpoint] = this.#standing[endpoint].filter((one) => one !== met);
    return met.fault;
  }
}
