import type { NexarEndpoint } from '../../electron/sample/nexar-request';

/** What can go wrong between a client and the service. Unless stated otherwise the service itself answers nothing. */
export type Fault =
  /** The true answer, delayed. */
  | { readonly kind: 'delay'; readonly ms: number }
  /** 401 with an empty body. */
  | { readonly kind: 'unauthorized' }
  /** 200 with an error whose code starts with `Auth`. */
  | { readonly kind: 'auth-code'; readonly code?: string }
  /** 429; `retryAfter` is the header's value: seconds or an HTTP date. */
  | { readonly kind: 'too-many-requests'; readonly retryAfter?: number | string }
  /** Any other status (500, 503, 408, ...) with a short text. */
  | { readonly kind: 'status'; readonly status: number; readonly retryAfter?: number | string }
  /** The service refuses the request with an error and no data. */
  | { readonly kind: 'errors'; readonly status: number; readonly message: string }
  /** The service answers, and counts the parts, but a gateway gives up on it: any status, with a short text. */
  | { readonly kind: 'given-up'; readonly status: number }
  /** The identity server's refusal by one of OAuth's error codes: 400. */
  | { readonly kind: 'oauth-error'; readonly error: string }
  /** 403 with an error that names no field: the application may not use the scope. */
  | { readonly kind: 'forbidden' }
  /** A web page in place of JSON, as from a gateway, a web filter or a sign-in page. Default title "Gateway". */
  | { readonly kind: 'html'; readonly status: number; readonly title?: string }
  /** The connection closes before the first byte of the answer, or in the middle of the true answer. */
  | { readonly kind: 'cut'; readonly when: 'before' | 'midway' }
  /** The first half of the true answer, sent as if it were complete. */
  | { readonly kind: 'truncated' }
  /** The true answer with an error beside the data and the value at `path` null; default the first part's image. */
  | { readonly kind: 'partial'; readonly message?: string; readonly path?: readonly (string | number)[] }
  /** A valid JSON answer of this size; default 64 MiB. */
  | { readonly kind: 'huge'; readonly bytes?: number }
  /** A redirect; default to a path of this server that gives the same answer. */
  | { readonly kind: 'redirect'; readonly status?: 301 | 302 | 307 | 308; readonly to?: string }
  /** No answer; the connection stays open. */
  | { readonly kind: 'silence' };

export interface FaultOptions {
  /** How many requests it answers; default all, until the faults are cleared. */
  readonly times?: number;
  /** The one GraphQL operation that it answers; other requests, such as suggestions, get their true answer. */
  readonly operation?: string;
  /** Only requests with this text in their body, such as a part number. */
  readonly containing?: string;
}

interface PendingFault {
  readonly fault: Fault;
  readonly operation: string | undefined;
  readonly containing: string | undefined;
  timesLeft: number;
}

/** The faults for the next requests to each endpoint, in the order in which they were added. */
export class FaultQueue {
  readonly #pending: Record<NexarEndpoint, PendingFault[]> = { identity: [], api: [] };

  add(endpoint: NexarEndpoint, fault: Fault, options: FaultOptions): void {
    const { times = Infinity, operation, containing } = options;
    this.#pending[endpoint].push({ fault, operation, containing, timesLeft: times });
  }

  clear(): void {
    this.#pending.identity = [];
    this.#pending.api = [];
  }

  /** Takes the fault for the present request; null when it gets a true answer. */
  take(endpoint: NexarEndpoint, operation: string | null, body: string): Fault | null {
    const matches = (pending: PendingFault) =>
      (pending.operation === undefined || pending.operation === operation) &&
      (pending.containing === undefined || body.includes(pending.containing));
    const found = this.#pending[endpoint].find(matches);
    if (found === undefined) return null;
    found.timesLeft -= 1;
    if (found.timesLeft <= 0)
      this.#pending[endpoint] = this.#pending[endpoint].filter((one) => one !== found);
    return found.fault;
  }
}
