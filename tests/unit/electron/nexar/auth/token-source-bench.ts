import { FailureError } from '../../../../../electron/core/failure-error';
import type { IssuedToken } from '../../../../../electron/nexar/auth/identity-client';
import { createTokenRequestQueue } from '../../../../../electron/nexar/auth/token-request-queue';
import { createTokenSource, type TokenStatus } from '../../../../../electron/nexar/auth/token-source';
import { createFakeClock } from '../../../fake-clock';

/** Seconds. */
export const day = 86_400;

/** A token source with an identity server that gives these answers in order. */
export function tokenSourceBench(answers: (IssuedToken | FailureError)[] = []) {
  const clock = createFakeClock();
  const seen: TokenStatus[] = [];
  const sentAt: number[] = [];
  let inFlight = 0;
  let maxInFlight = 0;
  const queue = createTokenRequestQueue(clock);
  const source = createTokenSource({
    clock,
    random: () => 0.5,
    onStatus: (status) => seen.push(status),
    request: (signal) => queue.send('an-id', send, signal),
  });

  async function send() {
    sentAt.push(clock.now());
    inFlight += 1;
    maxInFlight = Math.max(maxInFlight, inFlight);
    await new Promise(setImmediate);
    inFlight -= 1;
    const answer = answers.shift() ?? { accessToken: `token-${sentAt.length}`, expiresInSeconds: day };
    if (answer instanceof FailureError) throw answer;
    return answer;
  }
  return { source, clock, seen, requestCount: () => sentAt.length, sentAt, maxInFlight: () => maxInFlight };
}
