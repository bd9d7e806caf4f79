import type { Fetch } from '../../../../../../electron/net/fetch';
import type { Credentials } from '../../../../../../electron/shared/contract/connection';
import type { SimulatedClock } from './simulated-clock';

/** The identity server's current behavior. `retryAfter` is the header's value. */
export type IdentityMood =
  | { readonly kind: 'token'; readonly expiresIn?: unknown }
  | {
      readonly kind: 'status';
      readonly status: number;
      readonly retryAfter?: string;
      readonly error?: string;
    }
  | { readonly kind: 'html' }
  | { readonly kind: 'redirect' }
  | { readonly kind: 'down' };

export type ApiMood = 'well' | 'refuses every token' | 'down';

/** One line of the identity server's own log. */
export interface TokenRequestSeen {
  readonly clientId: string;
  /** When it arrived, in real time. */
  readonly at: number;
  /** How many others were neither answered nor aborted yet. */
  readonly alongside: number;
}

/** A simulated Nexar: its behavior, and every request it receives. */
export interface SimulatedNexar {
  readonly fetch: Fetch;
  identity: IdentityMood;
  api: ApiMood;
  /** The duration of each answer. */
  slowness: number;
  readonly tokenLog: readonly TokenRequestSeen[];
  /** The secret that the portal shows for `clientId`; any ID is an application here. */
  credentialsOf(clientId: string): Credentials;
  /** Creates a new secret in the portal; issued tokens stay valid. */
  rotateSecret(clientId: string): void;
  /** Resets the portal to these credentials. */
  accept(credentials: Credentials): void;
  revokeAll(): void;
}

export function bearer(init: RequestInit): string {
  return new Headers(init.headers).get('authorization')?.replace('Bearer ', '') ?? '';
}

export const isTokenRequest = (url: string) => url.endsWith('/token');

export const clientOf = (init: RequestInit) => new URLSearchParams(String(init.body)).get('client_id') ?? '';

/** `broken` is called with each rule that the app breaks; `order` may delay answers. */
export function createSimulatedNexar(
  clock: SimulatedClock,
  broken: (rule: string) => void,
  order: (fetch: Fetch) => Fetch = (fetch) => fetch,
): SimulatedNexar {
  const valid = new Map<string, { clientId: string; until: number }>();
  const secrets = new Map<string, string>();
  const tokenLog: TokenRequestSeen[] = [];
  let issued = 0;
  let rotations = 0;
  let open = 0;

  const answered = order(
    (url, init = {}) =>
      new Promise((resolve, reject) => {
        const { signal } = init;
        const answer = () => {
          signal?.removeEventListener('abort', leave);
          try {
            resolve(isTokenRequest(url) ? tokenAnswer(init) : apiAnswer(bearer(init)));
          } catch (error) {
            reject(error);
          }
        };
        const callOff = clock.after(nexar.slowness, answer);
        const leave = () => {
          callOff();
          reject(signal?.reason);
        };
        if (signal?.aborted) leave();
        else signal?.addEventListener('abort', leave, { once: true });
      }),
  );

  const nexar: SimulatedNexar = {
    identity: { kind: 'token', expiresIn: 86_400 },
    api: 'well',
    slowness: 0,
    tokenLog,
    credentialsOf: (clientId) => ({ clientId, clientSecret: secrets.get(clientId) ?? 'first-secret' }),
    rotateSecret(clientId) {
      rotations += 1;
      secrets.set(clientId, `secret-${rotations}`);
    },
    accept: ({ clientId, clientSecret }) => void secrets.set(clientId, clientSecret),
    revokeAll: () => valid.clear(),
    async fetch(url, init = {}) {
      if (!isTokenRequest(url)) return answered(url, init);
      tokenLog.push({ clientId: clientOf(init), at: clock.world(), alongside: open });
      open += 1;
      try {
        return await answered(url, init);
      } finally {
        open -= 1;
      }
    },
  };

  function tokenAnswer({ body, redirect }: RequestInit): Response {
    const { identity } = nexar;
    if (identity.kind === 'down') throw new TypeError('net::ERR_CONNECTION_REFUSED');
    if (identity.kind === 'html') return new Response('<h1>Sign in</h1>', { headers: html });
    if (identity.kind === 'redirect') {
      if (redirect === 'error') throw new TypeError('redirect mode is set to error');
      if (redirect !== 'manual') broken('a redirect of a token request was followed');
      return new Response('', { status: 302, headers: { location: 'https://elsewhere.example/' } });
    }
    if (identity.kind === 'status') {
      const { status, retryAfter, error } = identity;
      const headers: Record<string, string> = retryAfter === undefined ? {} : { 'retry-after': retryAfter };
      return Response.json(error ? { error } : {}, { status, headers });
    }
    const form = new URLSearchParams(String(body));
    const clientId = form.get('client_id') ?? '';
    if (form.get('client_secret') !== nexar.credentialsOf(clientId).clientSecret) {
      return Response.json({ error: 'invalid_client' }, { status: 401 });
    }
    issued += 1;
    const token = `token-${issued}`;
    const life = Number(identity.expiresIn ?? Number.POSITIVE_INFINITY) * 1000;
    valid.set(token, { clientId, until: clock.world() + (Number.isNaN(life) ? 0 : life) });
    return Response.json({ access_token: token, token_type: 'Bearer', expires_in: identity.expiresIn });
  }

  function apiAnswer(token: string): Response {
    if (nexar.api === 'down') throw new TypeError('net::ERR_CONNECTION_RESET');
    const found = valid.get(token);
    if (!found || nexar.api !== 'well' || found.until <= clock.world())
      return new Response('', { status: 401 });
    return Response.json({
      data: { supSearchMpn: { hits: 0, results: [] } },
      // The client that the answer belongs to.
      extensions: { requestId: found.clientId },
    });
  }

  return nexar;
}

const html = { 'content-type': 'text/html' };
