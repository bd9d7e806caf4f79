import type { Fetch } from '../../../../../../electron/net/fetch';
import { settled } from '../../../../fake-clock';
import type { SimulatedClock } from './simulated-clock';
import { bearer, clientOf, isTokenRequest, type TokenRequestSeen } from './simulated-nexar';

const day = 24 * 3_600_000;

/** Checks the identity server's log for the two rules that apply to all of its clients. */
function brokenAtServer(log: readonly TokenRequestSeen[]): string[] {
  return log.flatMap(({ at, alongside }, index) => {
    const third = log[index - 2];
    return [
      ...(alongside > 0 ? ['two token requests were in flight'] : []),
      ...(third && at - third.at < 1000 ? ['three token requests within a second'] : []),
    ];
  });
}

/** Watches every request and collects the broken rules. */
export function createTokenRules(clock: SimulatedClock, tokenLog: readonly TokenRequestSeen[]) {
  const atClient: string[] = [];
  const broken = (rule: string) => atClient.push(rule);
  const refused = new Set<string>();
  const expiresAt = new Map<string, number>();
  const posts = new Map<unknown, number>();
  const pauses = new Map<string, { ms: number; now: number; world: number; elapsed: number }>();

  const lastStatus = new Map<string, number>();
  const manyLately = () => tokenLog.filter(({ at }) => clock.world() - at < 15 * 60_000).length > 150;

  function used(token: string, init: RequestInit): void {
    const { text } = JSON.parse(String(init.body)).variables;
    // The connection test always sends the same query; every search has its own.
    const count = text === undefined ? 0 : (posts.get(text) ?? 0) + 1;
    posts.set(text, count);
    if (count > 2) broken('a request was repeated more than once');
    if (refused.has(token)) broken(`${token} was used after it had been refused`);
    if ((expiresAt.get(token) ?? Number.POSITIVE_INFINITY) <= clock.now())
      broken(`${token} was used after its end`);
  }

  async function issued(response: Response): Promise<void> {
    const { access_token, expires_in } = await response.json();
    const life = Math.min(
      Number(expires_in ?? Number.POSITIVE_INFINITY) * 1000,
      expires_in ? day : Number.POSITIVE_INFINITY,
    );
    expiresAt.set(access_token, clock.now() + life);
  }

  function asked(clientId: string): void {
    const pause = pauses.get(clientId);
    if (!pause) return;
    // Setting the clock may end a pause early.
    const undisturbed = clock.now() - pause.now === clock.world() - pause.world;
    if (clock.world() - pause.world < pause.ms && undisturbed)
      broken('a token request within the pause of Retry-After');
  }

  function noteResponse(clientId: string, response: Response): void {
    lastStatus.set(clientId, response.status);
    const seconds = response.headers.get('retry-after') ?? '';
    if (!/^\d+$/.test(seconds)) return;
    const ms = Math.min(Number(seconds) * 1000, day);
    pauses.set(clientId, { ms, now: clock.now(), world: clock.world(), elapsed: clock.elapsed() });
  }

  return {
    get violations(): readonly string[] {
      return [...atClient, ...brokenAtServer(tokenLog)];
    },
    broken,
    /** Records what the client sends, and what it learns when an answer reaches it. */
    watch:
      (fetch: Fetch): Fetch =>
      async (url, init = {}) => {
        const token = bearer(init);
        if (token) used(token, init);
        if (isTokenRequest(url)) asked(clientOf(init));
        const response = await fetch(url, init);
        if (isTokenRequest(url)) noteResponse(clientOf(init), response);
        // The body says whether the token is refused, which is unknown until it has been read.
        if (token && response.status === 401) void settled().then(() => refused.add(token));
        if (!token && response.headers.get('content-type') === 'application/json' && response.ok)
          await issued(response.clone());
        return response;
      },
    /** How much longer `clientId` may have to wait because of a Retry-After or the limit of 200 in 15 minutes. */
    pauseLeft(clientId: string): number {
      const pause = pauses.get(clientId);
      const left = pause ? pause.elapsed + pause.ms - clock.elapsed() : 0;
      return Math.max(0, left, manyLately() ? 15 * 60_000 : 0);
    },
    /** To be called when `clientId` has been throttled. */
    rateLimited(clientId: string): void {
      if (lastStatus.get(clientId) !== 429 && this.pauseLeft(clientId) === 0)
        broken(`${clientId} was held back without need`);
    },
  };
}
