import { FailureError } from '../../../../electron/contract/failure-error';
import type { Fetch } from '../../../../electron/nexar/fetch';
import type { IssuedToken } from '../../../../electron/nexar/identity-client';
import { settled } from '../../fake-clock';
import type { SimulatedClock } from './simulated-clock';
import { bearer } from './simulated-nexar';

const day = 24 * 3_600_000;

/** Watches every request, and keeps what broke a rule. */
export function createTokenRules(clock: SimulatedClock) {
  const violations: string[] = [];
  const broken = (rule: string) => violations.push(rule);
  const refused = new Set<string>();
  const expiresAt = new Map<string, number>();
  const posts = new Map<unknown, number>();
  const sentAt: number[] = [];
  let inFlight = 0;
  let pauseMs = 0;
  let pauseSince = { now: 0, world: 0, elapsed: 0 };

  function used(token: string, init: RequestInit): void {
    const { id } = JSON.parse(String(init.body)).variables;
    const count = (posts.get(id) ?? 0) + 1;
    posts.set(id, count);
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

  function sent(): void {
    if (inFlight > 0) broken('two token requests were in flight');
    const third = sentAt.at(-2);
    if (third !== undefined && clock.world() - third < 1000) broken('three token requests within a second');
    // Who sets the clock, or lets the machine sleep, may end a pause early.
    const undisturbed = clock.now() - pauseSince.now === clock.world() - pauseSince.world;
    if (clock.world() - pauseSince.world < pauseMs && undisturbed)
      broken('a token request within the pause of Retry-After');
    sentAt.push(clock.world());
  }

  return {
    violations,
    broken,
    sentAt,
    /** What the client sends, and what it learns at the moment when an answer reaches it. */
    watch:
      (fetch: Fetch): Fetch =>
      async (url, init = {}) => {
        const token = bearer(init);
        if (token) used(token, init);
        const response = await fetch(url, init);
        // Its body tells whether it is the token that is refused, so that nobody knows before that is read.
        if (token && response.status === 401) void settled().then(() => refused.add(token));
        if (!token && response.headers.get('content-type') === 'application/json' && response.ok)
          await issued(response.clone());
        return response;
      },
    /** Runs a token request of the source's. */
    async watchTokenRequest(request: () => Promise<IssuedToken>): Promise<IssuedToken> {
      sent();
      inFlight += 1;
      try {
        return await request();
      } catch (error) {
        const wait = error instanceof FailureError ? error.failure.retryAfterMs : undefined;
        if (wait !== undefined) {
          pauseMs = wait;
          pauseSince = { now: clock.now(), world: clock.world(), elapsed: clock.elapsed() };
        }
        throw error;
      } finally {
        inFlight -= 1;
      }
    },
    /** Another identity is another client to the server: it has its own limits. */
    identityChanged() {
      inFlight = 0;
      pauseMs = 0;
      sentAt.length = 0;
    },
    /** How long the source may still hold its tongue: what Retry-After asked for, or the limit of 200 in 15 minutes. */
    pauseLeft(): number {
      const lately = sentAt.filter((at) => clock.world() - at < 15 * 60_000).length;
      return Math.max(0, pauseSince.elapsed + pauseMs - clock.elapsed(), lately > 150 ? 15 * 60_000 : 0);
    },
  };
}
