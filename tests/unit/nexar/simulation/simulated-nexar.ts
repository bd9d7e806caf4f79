import type { Fetch } from '../../../../electron/nexar/fetch';
import type { SimulatedClock } from './simulated-clock';

/** How the identity server is today. `retryAfter` as it goes into the header. */
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

/** A Nexar as the client meets it: what it does, and all that it is asked. */
export interface SimulatedNexar {
  readonly fetch: Fetch;
  identity: IdentityMood;
  api: ApiMood;
  /** How long each answer takes. */
  slowness: number;
  revokeAll(): void;
}

export function bearer(init: RequestInit): string {
  return new Headers(init.headers).get('authorization')?.replace('Bearer ', '') ?? '';
}

export function createSimulatedNexar(clock: SimulatedClock): SimulatedNexar {
  const valid = new Map<string, number>();
  let issued = 0;

  const nexar: SimulatedNexar = {
    identity: { kind: 'token', expiresIn: 86_400 },
    api: 'well',
    slowness: 0,
    revokeAll: () => valid.clear(),
    fetch: (url, init = {}) =>
      new Promise((resolve, reject) => {
        const { signal } = init;
        const answer = () => {
          signal?.removeEventListener('abort', leave);
          try {
            resolve(url.endsWith('/token') ? tokenAnswer(init) : apiAnswer(bearer(init)));
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
  };

  function tokenAnswer({ redirect }: RequestInit): Response {
    const { identity } = nexar;
    if (identity.kind === 'down') throw new TypeError('net::ERR_CONNECTION_REFUSED');
    if (identity.kind === 'html') return new Response('<h1>Sign in</h1>', { headers: html });
    if (identity.kind === 'redirect') {
      if (redirect === 'error') throw new TypeError('redirect mode is set to error');
      if (redirect !== 'manual') throw new Error('A redirect of a token request would be followed');
      return new Response('', { status: 302, headers: { location: 'https://elsewhere.example/' } });
    }
    if (identity.kind === 'status') {
      const { status, retryAfter, error } = identity;
      const headers: Record<string, string> = retryAfter === undefined ? {} : { 'retry-after': retryAfter };
      return Response.json(error ? { error } : {}, { status, headers });
    }
    issued += 1;
    const token = `token-${issued}`;
    const life = Number(identity.expiresIn ?? Number.POSITIVE_INFINITY) * 1000;
    valid.set(token, clock.world() + (Number.isNaN(life) ? 0 : life));
    return Response.json({ access_token: token, token_type: 'Bearer', expires_in: identity.expiresIn });
  }

  function apiAnswer(token: string): Response {
    if (nexar.api === 'down') throw new TypeError('net::ERR_CONNECTION_RESET');
    const good = nexar.api === 'well' && (valid.get(token) ?? 0) > clock.world();
    if (good) return Response.json({ data: { found: true } });
    return new Response('', { status: 401 });
  }

  return nexar;
}

const html = { 'content-type': 'text/html' };
