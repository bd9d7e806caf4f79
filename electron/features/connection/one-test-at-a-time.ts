import { createRateLimit, testRateWindows } from '../../core/rate-limit';
import type { ConnectionTest } from '../../shared/contract/connection-test';
import { type TestOptions, testConnection } from './test-connection';

interface Options extends Pick<TestOptions, 'clock' | 'redactFailure' | 'onStep'> {
  /** What is to be tested, once it is open. Throws where there is nothing to test. */
  readonly session: () => Promise<TestOptions['session']>;
}

/**
 * Runs the test of the connection; whoever asks while one runs joins it. One that its session did not outlive tells its
 * end to those who asked for it, and no step any more once another is tested.
 */
export function createOneTestAtATime({
  session,
  onStep,
  ...options
}: Options): () => Promise<ConnectionTest> {
  const rate = createRateLimit(testRateWindows);
  let tested: TestOptions['session'] | null = null;
  let testing: Promise<ConnectionTest> | null = null;
  return async () => {
    const present = await session();
    // SECURITY: a page that calls in a loop gets the one test that runs, and cannot spend the token limits.
    if (testing && tested === present) return testing;
    tested = present;
    const test = testConnection({
      ...options,
      session: present,
      rate,
      onStep: (step) => {
        if (tested === present) onStep(step);
      },
    }).finally(() => {
      if (testing === test) testing = null;
    });
    testing = test;
    return test;
  };
}
