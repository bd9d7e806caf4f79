import type { Clock } from '../../core/clock';
import { FailureError } from '../../core/failure-error';
import type { RateLimit } from '../../core/rate-limit';
import { networkFailure } from '../../net/network-failure';
import { maxLifetime } from '../../nexar/auth/token-source';
import { isPartLimit } from '../../nexar/graphql/plan-limits';
import type { NexarSession } from '../../nexar/nexar-session';
import { isUnreached } from '../../nexar/reachability';
import type { ConnectionTest, ConnectionTestStep } from '../../shared/contract/connection-test';
import { connectionTestSteps } from '../../shared/contract/connection-test';
import type { Failure } from '../../shared/contract/failure';

type Step = ConnectionTestStep['step'];

export interface TestOptions {
  readonly session: Pick<NexarSession, 'tokens' | 'parts' | 'clockSkewMs'>;
  readonly clock: Clock;
  /** How often tests may ask for a token: what a page that tests without end must not use up. */
  readonly rate: RateLimit;
  readonly redactFailure: (failure: Failure) => Failure;
  /** Told of every change of a step. */
  readonly onStep: (step: ConnectionTestStep) => void;
}

/** Goes through the steps until one fails, and spends no part. Does not throw for what it finds. */
export async function testConnection(options: TestOptions): Promise<ConnectionTest> {
  const { session, clock, rate, redactFailure, onStep } = options;
  const { tokens, parts } = session;
  const steps = new Map<Step, ConnectionTestStep>();

  function tell(
    step: Step,
    state: ConnectionTestStep['state'],
    error?: FailureError,
    metAt: string | null = null,
  ): void {
    const told = { step, state, failure: error ? redactFailure(error.failure) : null, metAt };
    steps.set(step, told);
    onStep(told);
  }

  /** One request proves two steps: that the server is reached, and that it does what it is asked. */
  async function attempt(reach: Step, use: Step, act: () => Promise<unknown>): Promise<boolean> {
    tell(reach, 'running');
    try {
      await act();
    } catch (error) {
      const failed = networkFailure(error);
      const reached = !isUnreached(failed.failure);
      tell(reach, reached ? 'passed' : 'failed', reached ? undefined : failed);
      if (reached) tell(use, 'failed', failed);
      return false;
    }
    tell(reach, 'passed');
    tell(use, 'passed');
    return true;
  }

  async function askForToken(): Promise<void> {
    const now = clock.elapsed();
    const wait = Math.ceil(rate.delay(now));
    if (wait === 0) {
      rate.note(now);
      await tokens.renew();
    } else if (tokens.status().state !== 'live') {
      throw new FailureError('rate-limited', 'Tested too often', { retryAfterMs: wait });
    }
  }

  function compareClocks(): void {
    const skew = session.clockSkewMs();
    const { expiresAt } = tokens.status();
    // A clock that is further off than a token's life is wrong in earnest.
    const life = expiresAt === null ? maxLifetime : expiresAt - clock.now();
    if (skew === null || Math.abs(skew) <= life) return;
    const minutes = Math.round(Math.abs(skew) / 60_000);
    const detail = `This computer's clock is ${minutes} minutes ${skew > 0 ? 'ahead of' : 'behind'} the server's`;
    tell('token', 'warned', new FailureError('clock-wrong', detail));
  }

  async function tryFreeQuery(): Promise<void> {
    try {
      await parts.tryFreeQuery();
    } catch (error) {
      const failed = networkFailure(error);
      // The free query asks for nothing that a plan could lack: it is the application that may not.
      if (failed.failure.code !== 'outside-plan') throw failed;
      const { message, code: _, ...more } = failed.failure;
      throw new FailureError('scope-refused', message, more);
    }
  }

  async function lookAtPartLimit(): Promise<void> {
    tell('part-limit', 'running');
    try {
      const before = await parts.probePartLimit();
      if (before) tell('part-limit', 'warned', before.failure, before.at);
      else tell('part-limit', 'passed');
    } catch (error) {
      tell('part-limit', isPartLimit(error) ? 'failed' : 'warned', networkFailure(error));
    }
  }

  if (await attempt('identity-server', 'token', askForToken)) {
    compareClocks();
    if (await attempt('api', 'free-query', tryFreeQuery)) await lookAtPartLimit();
  }
  for (const step of connectionTestSteps) if (!steps.has(step)) tell(step, 'skipped');
  const inOrder = connectionTestSteps.flatMap((step) => steps.get(step) ?? []);
  return { checkedAt: new Date(clock.now()).toISOString(), partsSpent: 0, steps: inOrder };
}
