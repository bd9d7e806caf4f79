import type { Credentials } from '../contract/connection';
import type { Part } from '../contract/part';
import type { RequestLog } from '../logging/request-log';
import type { Clock } from './clock';
import type { Endpoints } from './endpoints';
import type { Fetch } from './fetch';
import { createGraphqlClient, type GraphqlClient } from './graphql-client';
import { createIdentityClient, type IdentityClient, type IssuedToken } from './identity-client';
import { createPartSearch, type PartSearch } from './part-search';
import { watchServerTime } from './server-time';
import { createTokenSource, type TokenSource, type TokenStatus } from './token-source';

const tokenTimeoutMs = 15_000;
/** The service cuts a connection at 90 s (api-facts); ours ends before. */
const answerTimeoutMs = 60_000;
/** Ten parts with 93 offers each are under 3 MB. */
const largestAnswer = 32 * 1024 * 1024;

/** One identity at work: its token and its searches. */
export interface NexarSession {
  readonly tokens: TokenSource;
  readonly parts: PartSearch;
  readonly clientId: string;
  /** How far this computer's clock is ahead of the service's, as its last answer told; null before any. */
  clockSkewMs(): number | null;
  /** Takes a rotated secret for the next token; the present one serves on. */
  replaceSecret(credentials: Credentials): void;
}

export interface NetworkOptions {
  readonly fetch: Fetch;
  readonly endpoints: Endpoints;
  readonly clock: Clock;
  /** Learns each secret text before it is used: the client secret and every token. */
  readonly onSecret: (secret: string) => void;
  /** Notes each request, for a bug report. */
  readonly requests?: RequestLog;
}

export interface SessionOptions extends NetworkOptions {
  /** In [0, 1): the jitter of the back-off. */
  readonly random: () => number;
  readonly source: Part['source'];
  readonly onTokenStatus: (status: TokenStatus) => void;
}

/** Asks for one token with `credentials`, outside any session: the check before they are stored. */
export function verifyCredentials(
  options: NetworkOptions,
  credentials: Credentials,
  signal?: AbortSignal,
): Promise<IssuedToken> {
  return tokenRequest(options)(credentials, signal);
}

function tokenRequest({
  fetch,
  endpoints,
  clock,
  onSecret,
  requests,
}: NetworkOptions): IdentityClient['requestToken'] {
  const url = endpoints.identityUrl;
  const identity = createIdentityClient({ fetch, url, timeoutMs: tokenTimeoutMs, now: clock.now });
  return async (credentials, signal) => {
    onSecret(credentials.clientSecret);
    const ask = () => identity.requestToken(credentials, signal);
    const issued = await (requests ? requests.note('token', ask) : ask());
    onSecret(issued.accessToken);
    return issued;
  };
}

/** `client`, with each of its requests in the log. */
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
  const { endpoints, clock, random, source, onTokenStatus, requests } = options;
  const time = watchServerTime(options.fetch, clock.now);
  const requestToken = tokenRequest({ ...options, fetch: time.fetch });
  let current = credentials;
  const tokens = createTokenSource({
    request: (signal) => requestToken(current, signal),
    clock,
    random,
    onStatus: onTokenStatus,
  });
  const client = createGraphqlClient({
    fetch: time.fetch,
    url: endpoints.apiUrl,
    tokens,
    timeoutMs: answerTimeoutMs,
    largestAnswer,
    now: clock.now,
  });
  return {
    tokens,
    parts: createPartSearch(requests ? noted(client, requests) : client, source, clock.now),
    clientId: credentials.clientId,
    clockSkewMs: time.skewMs,
    replaceSecret(next) {
      current = next;
    },
  };
}
