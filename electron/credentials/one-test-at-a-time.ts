import type { ConnectionTest } from '../contract/connection-test';
import { createRateLimit, testRateWindows } from '../nexar/rate-limit';
import { type TestOptions, testConnection } from './test-connection';

interface Options extends Pick<TestOptions, 'clock' | 'redactFailure' | 'onStep'> {
  /** What is to be tested, once it is open. Throws where there is nothing to test. */
  readonly session: () => Promise<TestOptions['session']>;
}

/** Runs the test of the connection; whoever asks while one runs joins it. */
export function createOneTestAtATime({ session, ...options }: Options): () => Promise<ConnectionTest> {
  const rate = createRateLimit(testRateWindows);
  let testing: Promise<ConnectionTest> | null = null;
  const run = async () => testConnection({ ...options, session: await session(), rate });
  return () => {
    // SECURITY: a page that calls in a loop gets the one test that runs, and cannot spend the token limits.
    testing ??= run().finally(() => {
      testing = null;
    });
    return testing;
  };
}
