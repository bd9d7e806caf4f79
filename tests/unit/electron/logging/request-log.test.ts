import { expect, it } from 'vitest';
import { FailureError } from '../../../../electron/core/failure-error';
import { createRequestLog } from '../../../../electron/logging/request-log';

it('records the outcome, duration and ID of each request', async () => {
  let now = Date.parse('2026-01-15T09:30:00Z');
  const log = createRequestLog(() => now);
  await log.note(
    'SearchMpn',
    async () => {
      now += 120;
      return { requestId: 'r-1' };
    },
    ({ requestId }) => requestId,
  );
  const refused = new FailureError('rate-limited', 'a text that is not kept', { requestId: 'r-2' });
  await expect(log.note('token', () => Promise.reject(refused))).rejects.toBe(refused);
  expect(log.recent()).toEqual([
    {
      at: '2026-01-15T09:30:00.000Z',
      operation: 'SearchMpn',
      outcome: 'ok',
      requestId: 'r-1',
      durationMs: 120,
    },
    {
      at: '2026-01-15T09:30:00.120Z',
      operation: 'token',
      outcome: 'rate-limited',
      requestId: 'r-2',
      durationMs: 0,
    },
  ]);
});

it('keeps the last fifty requests', async () => {
  const log = createRequestLog(() => 0);
  for (let at = 0; at < 60; at += 1) await log.note(`operation ${at}`, async () => undefined);
  expect(log.recent()).toHaveLength(50);
  expect(log.recent()[0]?.operation).toBe('operation 10');
});
