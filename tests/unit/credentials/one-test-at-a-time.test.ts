import { expect, it } from 'vitest';
import { benchConnection, right } from './connection-bench';

it('runs one test of the connection, however many ask for it', async () => {
  const { open, clock, tokenRequests } = benchConnection();
  const connection = open();
  await connection.connect(right, 'memory');
  const tests = Promise.all(Array.from({ length: 50 }, () => connection.test()));
  await clock.advance(2000);
  const results = await tests;
  expect(new Set(results).size).toBe(1);
  // One to connect, one for the test, and one more because this service refuses every query.
  expect(tokenRequests.filter((secret) => secret !== '')).toHaveLength(3);
});
