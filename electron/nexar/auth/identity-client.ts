import * as oauth from 'oauth4webapi';
import { FailureError } from '../../core/failure-error';
import { cancelled } from '../../core/wait';
import type { Fetch } from '../../net/fetch';
import { networkFailure } from '../../net/network-failure';
import { readBody } from '../../net/read-body';
import { retryAfterMs } from '../../net/retry-after';
import type { Credentials } from '../../shared/contract/connection';
import { foreignAnswer } from '../graphql/foreign-answer';

/** `expiresInSeconds` is null if the server did not say: such a token is used until it is refused. */
export interface IssuedToken {
  readonly accessToken: string;
  readonly expiresInSeconds: number | null;
}

export interface IdentityClient {
  /** Requests a token. Throws a FailureError: credentials-refused, scope-refused, rate-limited, a network code, … */
  requestToken(credentials: Credentials, signal?: AbortSignal): Promise<IssuedToken>;
}

interface IdentityOptions {
  readonly fetch: Fetch;
  readonly url: string;
  readonly timeoutMs: number;
  readonly now: () => number;
}

/** A token answer is under 4 kB. This leaves room, and bounds what a misbehaving server can make us hold. */
const maxAnswerBytes = 256 * 1024;

/** OAuth 2.0 client credentials (RFC 6749, 4.4) with the client in the body, as Nexar documents it. */
export function createIdentityClient({ fetch, url, timeoutMs, now }: IdentityOptions): IdentityClient {
  const server: oauth.AuthorizationServer = { issuer: new URL(url).origin, token_endpoint: url };

  /** Reads the whole body under the size cap before the library sees it. */
  async function send(address: string, init: RequestInit): Promise<Response> {
    // SECURITY: a redirect could carry the secret elsewhere; the identity server has none.
    const response = await fetch(address, { ...init, redirect: 'error' });
    const body = await readBody(response, maxAnswerBytes);
    // A Response of 204, 205 or 304 must not be constructed with a body, not even an empty one.
    return new Response(body || null, { status: response.status, headers: response.headers });
  }

  return {
    async requestToken(credentials, signal) {
      const deadline = AbortSignal.timeout(timeoutMs);
      const client: oauth.Client = { client_id: credentials.clientId };
      let response: Response | undefined;
      try {
        response = await oauth.clientCredentialsGrantRequest(
          server,
          client,
          oauth.ClientSecretPost(credentials.clientSecret),
          { scope: 'supply.domain' },
          {
            [oauth.customFetch]: send,
            // SECURITY: plain http is for loopback only; endpoints.ts refuses any other http: URL before this.
            [oauth.allowInsecureRequests]: new URL(url).protocol === 'http:',
            signal: signal ? AbortSignal.any([signal, deadline]) : deadline,
          },
        );
        const answer = await oauth.processClientCredentialsResponse(server, client, response.clone());
        const expiresInSeconds = answer.expires_in ?? null;
        if (expiresInSeconds !== null && expiresInSeconds <= 0) throw new Error('expires_in is not positive');
        return { accessToken: answer.access_token, expiresInSeconds };
      } catch (error) {
        if (signal?.aborted) throw cancelled();
        if (deadline.aborted) throw new FailureError('timed-out', `No token within ${timeoutMs} ms`);
        throw response ? await refusal(response, error, now()) : networkFailure(error);
      }
    },
  };
}

/** Maps a token answer that the library rejected to a failure: by OAuth's error code first, then by status. */
async function refusal(response: Response, error: unknown, now: number): Promise<FailureError> {
  const { status, headers } = response;
  const body = await response.text();
  const reason = oauthError(body);
  const foreign = reason === null ? foreignAnswer({ status, headers, body }) : null;
  if (foreign) return foreign;
  const detail = `The identity server answered ${status}${reason ? ` ${reason}` : ''}`;
  if (reason === 'invalid_client' || reason === 'unauthorized_client') {
    return new FailureError('credentials-refused', detail);
  }
  if (reason === 'invalid_scope') return new FailureError('scope-refused', detail);
  const wait = retryAfterMs(headers, now);
  const more = wait === undefined ? {} : { retryAfterMs: wait };
  if (status === 429) return new FailureError('rate-limited', detail, more);
  if (status === 401) return new FailureError('credentials-refused', detail);
  if (status === 407) return new FailureError('proxy-refused', detail);
  if (status >= 500 || status === 408) {
    return new FailureError('service-unavailable', detail, more);
  }
  const why = error instanceof Error ? `: ${error.message}` : '';
  return new FailureError('token-answer-invalid', detail + why);
}

function oauthError(body: string): string | null {
  try {
    const answer: unknown = JSON.parse(body);
    const code = typeof answer === 'object' && answer !== null && 'error' in answer ? answer.error : null;
    // RFC 6749, section 5.2 lists codes of this shape. Nothing else is echoed.
    return typeof code === 'string' && /^[a-z_]{1,40}$/.test(code) ? code : null;
  } catch {
    return null;
  }
}
