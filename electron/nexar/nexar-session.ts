import type { RequestLog } from '../logging/request-log';
import type { Credentials } from '../shared/contract/connection';
import type { Failure } from '../shared/contract/failure';
import type { Part } from '../shared/contract/part';
import { createTokenSource, type TokenSource, type TokenStatus } from './auth/token-source';
import { createGraphqlClient, type GraphqlClient } from './graphql/graphql-client';
import type { NexarService } from './nexar-service';
import type { PaidRequests } from './parts/paid-requests';
import { createPartSearch, type PartSearch } from './parts/part-search';
import type { PartsMeter } from './parts-meter';
import type { PlanGaps } from './plan-gaps';
import { createReachability } from './reachability';

/** The service closes a connection after 90 s (docs/nexar-api.md, Errors); the app gives up earlier. */
const answerTimeoutMs = 60_000;
/** Ten parts with 93 offers each, the most seen so far, are under 3 MB. */
const maxAnswerBytes = 8 * 1024 * 1024;

/** A session with one set of credentials: its token and its searches. */
export interface NexarSession {
  readonly tokens: TokenSource;
  readonly parts: PartSearch;
  readonly clientId: string;
  /** How far this computer's clock is ahead of the service's (ms), by its last answer; null before any. */
  clockSkewMs(): number | null;
  /** Why the last query did not reach the service; null if it did, or before any. */
  unreached(): Failure | null;
  /** Uses a rotated secret for the next token; the current token remains in use. */
  replaceSecret(credentials: Credentials): void;
}

export interface SessionListeners {
  readonly onTokenStatus: (status: TokenStatus) => void;
  /** `unreached` has changed. */
  readonly onReachChanged: () => void;
}

export interface SessionOptions extends SessionListeners {
  readonly service: NexarService;
  /** A number in [0, 1), for the jitter of the back-off. */
  readonly random: () => number;
  /** Limits requests that cost parts; not needed for a service whose parts are free. */
  readonly paid?: PaidRequests;
  /** Books the parts; not needed for a service whose parts are free. */
  readonly meter?: PartsMeter;
  /** Default: what the plan lacks is remembered for this session only. */
  readonly gaps?: PlanGaps;
  readonly source: Part['source'];
}

/** `client`, with each of its requests recorded. */
function noted(client: GraphqlClient, requests: RequestLog): GraphqlClient {
  return {
    send: (request, signal) =>
      requests.note(
        request.operationName,
        () => client.send(request, signal),
        ({ requestId }) => requestId,
      ),
  };
}

export function createNexarSession(options: SessionOptions, credentials: Credentials): NexarSession {
  const { service, random, paid, meter, gaps, source, onTokenStatus, onReachChanged } = options;
  const { fetch, endpoints, clock, requests } = service;
  let current = credentials;
  const tokens = createTokenSource({
    request: (signal) => service.requestToken(() => current, signal),
    clock,
    random,
    onStatus: onTokenStatus,
  });
  const reach = createReachability(onReachChanged);
  const client = createGraphqlClient({
    fetch,
    url: endpoints.apiUrl,
    tokens,
    watch: reach.watch,
    meter,
    timeoutMs: answerTimeoutMs,
    maxAnswerBytes,
    now: clock.now,
  });
  const logged = noted(client, requests);
  return {
    tokens,
    parts: createPartSearch(paid ? paid.limit(logged) : logged, source, clock.now, gaps),
    clientId: credentials.clientId,
    clockSkewMs: service.clockSkewMs,
    unreached: reach.failure,
    replaceSecret(next) {
      current = next;
    },
  };
}
