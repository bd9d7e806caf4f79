import { expect, it } from 'vitest';
import { createConnectionTester } from '../../../../../electron/features/connection/connection-tester';
import type { TestOptions } from '../../../../../electron/features/connection/test-connection';
import type { ConnectionTestStep } from '../../../../../electron/shared/contract/connection';
import { createFakeClock, settled } from '../../../fake-clock';
import { benchConnection, right } from './connection-bench';

it('runs one test of the connection, however many callers there are', async () => {
  const { open, clock, tokenRequests } = benchConnection();
  const connection = open();
  await connection.connect(right, 'memory');
  const tests = Promise.all(Array.from({ length: 50 }, () => connection.test()));
  await clock.advance(2000);
  const results = await tests;
  expect(new Set(results).size).toBe(1);
  // One to connect, one for the test.
  expect(tokenRequests).toHaveLength(2);
});

/** A session whose token comes when it is emitted to. */
function sessionOnHold() {
  let answer = () => {};
  const renewed = new Promise<string>((resolve) => {
    answer = () => resolve('a-token');
  });
  const session = {
    tokens: {
      renew: () => renewed,
      status: () => ({ state: 'live', expiresAt: null, failure: null }),
    },
    parts: { tryFreeQuery: async () => {}, probePartLimit: async () => null },
    clockSkewMs: () => 0,
  } as unknown as TestOptions['session'];
  return { session, answer };
}

it('tests a session that takes over during a test anew, and reports no more steps of the former one', async () => {
  const [former, next] = [sessionOnHold(), sessionOnHold()];
  let present = former;
  const emitted: ConnectionTestStep[] = [];
  const test = createConnectionTester({
    session: async () => present.session,
    clock: createFakeClock(),
    redactFailure: (failure) => failure,
    onStep: (step) => emitted.push(step),
  });
  const ofFormer = test();
  await settled();
  present = next;
  const ofNext = test();
  await settled();
  expect(emitted.map(({ step }) => step)).toEqual(['identity-server', 'identity-server']);
  former.answer();
  const first = await ofFormer;
  expect(emitted).toHaveLength(2);
  // The end of the former one has not opened the way for a second test beside the one that runs.
  const joined = test();
  next.answer();
  expect(await joined).toBe(await ofNext);
  expect(await ofNext).not.toBe(first);
  expect(emitted.at(-1)).toMatchObject({ step: 'part-limit', state: 'passed' });
});
