import { createKeyedSingleFlight } from '../../core/keyed-single-flight';
import { createRateLimit, type RateWindow } from '../../core/rate-limit';
import type { ConnectionTest } from '../../shared/contract/connection';
import { type TestOptions, testConnection } from './test-connection';

/**
 * Each test requests a token. These limits leave most of the identity server's to searches, even if a page tests in a
 * loop (docs/nexar-api.md, Token limits).
 */
export const testRateWindows: readonly RateWindow[] = [
  { count: 60, ms: 15 * 60_000 },
  { count: 1000, ms: 12 * 3_600_000 },
];

interface TesterOptions extends Pick<TestOptions, 'clock' | 'redactFailure' | 'onStep'> {
  /** The session to test, once it is open. Throws if there is nothing to test. */
  readonly session: () => Promise<TestOptions['session']>;
}

/**
 * Tests the connection; calls made while a test of the same session runs join it. If another session takes over during
 * a test, that test still resolves for its callers, but only the newer one's steps are reported.
 */
export function createConnectionTester({
  session,
  onStep,
  ...options
}: TesterOptions): () => Promise<ConnectionTest> {
  const rate = createRateLimit(testRateWindows);
  const tests = createKeyedSingleFlight<TestOptions['session'], ConnectionTest>();
  let latest: TestOptions['session'] | null = null;
  return async () => {
    const tested = await session();
    latest = tested;
    // SECURITY: a page that calls in a loop joins the test under way and cannot use up the token limits.
    return tests.run(tested, () =>
      testConnection({
        ...options,
        session: tested,
        rate,
        onStep: (step) => {
          if (latest === tested) onStep(step);
        },
      }),
    );
  };
}
