import type { Clock } from '../../core/clock';
import { FailureError } from '../../core/failure-error';
import type { RateLimit } from '../../core/rate-limit';
import { networkFailure } from '../../net/network-failure';
import { maxLifetime } from '../../nexar/auth/token-source';
import { isPartLimit } from '../../nexar/graphql/plan-limits';
import type { NexarSession } from '../../nexar/nexar-session';
import { isUnreached } from '../../nexar/reachability';
import type { ConnectionTest, ConnectionTestStep } from '../../shared/contract/connection';
import { connectionTestSteps } from '../../shared/contract/connection';
import type { Failure } from '../../shared/contract/failure';

type Step = ConnectionTestStep['step'];

export interface TestOptions {
  readonly session: Pick<NexarSession, 'tokens' | 'parts' | 'clockSkewMs'>;
  readonly clock: Clock;
  /** How often tests may request a token, so that a page that tests in a loop cannot use up the limits. */
  readonly rate: RateLimit;
  readonly redactFailure: (failure: Failure) => Failure;
  /** Called whenever a step changes. */
  readonly onStep: (step: ConnectionTestStep) => void;
}

/** Runs the steps until one fails, and spends no part. What it finds is in the result; it throws none of it. */
export async function testConnection(options: TestOptions): Promise<ConnectionTest> {
  const { session, clock, rate, redactFailure, onStep } = options;
  const { tokens, parts } = session;
  const steps = new Map<Step, ConnectionTestStep>();

  function report(
    step: Step,
    state: ConnectionTestStep['state'],
    error?: FailureError,
    metAt: string | null = null,
  ): void {
    const changed = { step, state, failure: error ? redactFailure(error.failure) : null, metAt };
    steps.set(step, changed);
    onStep(changed);
  }

  /** One request tests two steps: whether the server is reached, and whether it does what is requested. */
  async function attempt(reach: Step, use: Step, act: () => Promise<unknown>): Promise<boolean> {
    report(reach, 'running');
    try {
      await act();
    } catch (error) {
      const failed = networkFailure(error);
      const reached = !isUnreached(failed.failure);
      report(reach, reached ? 'passed' : 'failed', reached ? undefined : failed);
      if (reached) report(use, 'failed', failed);
      return false;
    }
    report(reach, 'passed');
    report(use, 'passed');
    return true;
  }

  async function requestToken(): Promise<void> {
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
    // A difference within the token’s life does no harm.
    const life = expiresAt === null ? maxLifetime : expiresAt - clock.now();
    if (skew === null || Math.abs(skew) <= life) return;
    const minutes = Math.round(Math.abs(skew) / 60_000);
    const detail = `This computer's clock is ${minutes} minutes ${skew > 0 ? 'ahead of' : 'behind'} the server's`;
    report('token', 'warned', new FailureError('clock-wrong', detail));
  }

  async function tryFreeQuery(): Promise<void> {
    try {
      await parts.tryFreeQuery();
    } catch (error) {
      const failed = networkFailure(error);
      // Every plan includes the free query, so it is the application that lacks the scope.
      if (failed.failure.code !== 'outside-plan') throw failed;
      const { message, code: _, ...more } = failed.failure;
      throw new FailureError('scope-refused', message, more);
    }
  }

  async function checkPartLimit(): Promise<void> {
    report('part-limit', 'running');
    try {
      const before = await parts.probePartLimit();
      if (before) report('part-limit', 'warned', before.failure, before.at);
      else report('part-limit', 'passed');
    } catch (error) {
      report('part-limit', isPartLimit(error) ? 'failed' : 'warned', networkFailure(error));
    }
  }

  if (await attempt('identity-server', 'token', requestToken)) {
    compareClocks();
    if (await attempt('api', 'free-query', tryFreeQuery)) await checkPartLimit();
  }
  for (const step of connectionTestSteps) if (!steps.has(step)) report(step, 'skipped');
  const inOrder = connectionTestSteps.flatMap((step) => steps.get(step) ?? []);
  return { checkedAt: new Date(clock.now()).toISOString(), partsSpent: 0, steps: inOrder };
}
