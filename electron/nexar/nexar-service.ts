import type { Clock } from '../core/clock';
import type { RequestLog } from '../logging/request-log';
import type { Fetch } from '../net/fetch';
import { measureServerTime } from '../net/server-time';
import type { Credentials } from '../shared/contract/connection';
import { createIdentityClient, type IssuedToken } from './auth/identity-client';
import { createTokenRequestQueue } from './auth/token-request-queue';
import type { Endpoints } from './endpoints';

const tokenTimeoutMs = 15_000;

export interface NetworkOptions {
  readonly fetch: Fetch;
  readonly endpoints: Endpoints;
  readonly clock: Clock;
  /** Called with each secret before it is used: the client secret and every token. */
  readonly onSecret: (secret: string) => void;
  /** Records each request for diagnostics. */
  readonly requests: RequestLog;
}

/** A service (Nexar, or the sample catalog in its place) and what all its sessions share, whatever their credentials. */
export interface NexarService extends Pick<NetworkOptions, 'fetch' | 'endpoints' | 'clock' | 'requests'> {
  /**
   * Asks for one token with what `credentials` returns when its turn has come; the Client ID never changes. New
   * credentials are checked by this, before any session has them. Throws a FailureError; `Throttled` where it was not sent.
   */
  requestToken(credentials: () => Credentials, signal?: AbortSignal): Promise<IssuedToken>;
  /** How far this computer's clock is ahead of the service's (ms), by its last answer; null before any. */
  clockSkewMs(): number | null;
}

export function createNexarService(network: NetworkOptions): NexarService {
  const { endpoints, clock, onSecret, requests } = network;
  const time = measureServerTime(network.fetch, clock.now);
  const tokenRequests = createTokenRequestQueue(clock);
  const identity = createIdentityClient({
    fetch: time.fetch,
    url: endpoints.identityUrl,
    timeoutMs: tokenTimeoutMs,
    now: clock.now,
  });

  async function send(credentials: Credentials, signal?: AbortSignal): Promise<IssuedToken> {
    onSecret(credentials.clientSecret);
    const issued = await requests.note('token', () => identity.requestToken(credentials, signal));
    onSecret(issued.accessToken);
    return issued;
  }

  return {
    fetch: time.fetch,
    endpoints,
    clock,
    requests,
    requestToken: (credentials, signal) =>
      tokenRequests.send(credentials().clientId, () => send(credentials(), signal), signal),
    clockSkewMs: time.skewMs,
  };
}
