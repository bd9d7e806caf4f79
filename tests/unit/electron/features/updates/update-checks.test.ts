import { beforeEach, describe, expect, it } from 'vitest';
import { FailureError } from '../../../../../electron/core/failure-error';
import { createUpdatesBench, newer, type UpdatesBench } from './updates-bench';

const minute = 60_000;
const hour = 60 * minute;

let bench: UpdatesBench;
beforeEach(() => {
  bench = createUpdatesBench();
});

const upToDate = { state: 'up-to-date', update: null } as const;
const checksOf = ({ updaterCalls }: UpdatesBench) => updaterCalls.filter((call) => call === 'check').length;

/** Starts the app, lets it run for `ms` and stops it. */
async function runSession(ms: number): Promise<void> {
  const updates = bench.open();
  updates.start();
  await bench.clock.advance(ms);
  updates.stop();
}

describe('the automatic update checks', () => {
  it('start some seconds after the app, so that nothing is loaded before the window', async () => {
    bench.open().start();
    await bench.clock.advance(10_000);
    expect(bench.updaterCalls).toEqual([]);
    await bench.clock.advance(10_000);
    expect(bench.updaterCalls).toEqual(['open', 'check']);
  });

  it('start once, however often the window is opened', async () => {
    const updates = bench.open();
    updates.start();
    updates.start();
    expect(bench.clock.pending()).toBe(1);
  });

  it('continue daily', async () => {
    bench.answers.check = upToDate;
    bench.open().start();
    await bench.clock.advance(minute);
    await bench.clock.advance(3 * 24 * hour);
    expect(checksOf(bench)).toBe(4);
  });

  it('run once on each of 300 days on which the app runs for two minutes', async () => {
    bench.answers.check = upToDate;
    for (let day = 1; day <= 300; day += 1) {
      await runSession(119_000);
      expect(checksOf(bench)).toBe(day);
      bench.clock.sleep(24 * hour - 119_000);
    }
  });

  it('run once a day, however often the app starts', async () => {
    bench.answers.check = upToDate;
    for (let session = 0; session < 48; session += 1) {
      await runSession(119_000);
      bench.clock.sleep(30 * minute - 119_000);
    }
    expect(checksOf(bench)).toBe(1);
    await runSession(119_000);
    expect(checksOf(bench)).toBe(2);
  });

  it('run at every start while a newer version is not installed', async () => {
    await runSession(119_000);
    bench.clock.sleep(hour);
    const updates = bench.open();
    updates.start();
    await bench.clock.advance(minute);
    expect(updates.status()).toMatchObject({ state: 'available', update: { version: '1.1.0' } });
    const checks = checksOf(bench);
    await bench.clock.advance(3 * hour);
    expect(checksOf(bench)).toBe(checks);
    bench.records.change({ offered: '1.0.0' });
    const before = checksOf(bench);
    await runSession(119_000);
    expect(checksOf(bench)).toBe(before);
  });

  it('are not postponed after the clock is set back by years', async () => {
    bench.records.change({ checkedAt: '2031-01-01T00:00:00.000Z' });
    await runSession(119_000);
    expect(checksOf(bench)).toBe(1);
  });

  it('run again within an hour after a failure', async () => {
    bench.answers.check = new FailureError('update-server-failed', 'made up');
    const updates = bench.open();
    updates.start();
    await bench.clock.advance(minute);
    expect(updates.status()).toMatchObject({
      state: 'not-checked',
      failure: { code: 'update-server-failed' },
    });
    bench.answers.check = newer;
    await bench.clock.advance(hour);
    expect(updates.status()).toMatchObject({ state: 'available', failure: null });
  });

  it('back off after repeated failures, also across starts', async () => {
    bench.answers.check = new FailureError('update-server-failed', 'made up');
    for (let session = 0; session < 24 * 12; session += 1) {
      await runSession(minute);
      bench.clock.sleep(4 * minute);
    }
    // After 1, 2 and then every 4 hours.
    expect(checksOf(bench)).toBe(8);
    bench.answers.check = upToDate;
    bench.clock.sleep(4 * hour);
    await runSession(minute);
    await runSession(minute);
    expect(checksOf(bench)).toBe(9);
  });

  it('report since when none has succeeded, even if none ever has', async () => {
    bench.answers.check = new FailureError('update-server-failed', 'made up');
    const firstAttempt = new Date(bench.clock.now() + 15_000).toISOString();
    await runSession(minute);
    bench.clock.sleep(15 * 24 * hour);
    await runSession(minute);
    expect(bench.open().status()).toMatchObject({ checkedAt: null, uncheckedSince: firstAttempt });
    bench.answers.check = upToDate;
    bench.clock.sleep(4 * hour);
    await runSession(minute);
    const { checkedAt, uncheckedSince } = bench.open().status();
    expect(checkedAt).not.toBeNull();
    expect(uncheckedSince).toBe(checkedAt);
  });

  it('report at the next start when the feed was last accepted', async () => {
    bench.answers.check = upToDate;
    await runSession(minute);
    const checkedAt = new Date(bench.clock.now() - minute + 15_000).toISOString();
    expect(bench.open().status()).toMatchObject({ state: 'not-checked', checkedAt });
  });

  it.each([
    ['by the user', 'on-request'],
    ['by policy', 'never'],
  ] as const)('can be switched off %s', async (_who, check) => {
    bench.choices = { ...bench.choices, check };
    bench.open().start();
    await bench.clock.advance(3 * 24 * hour);
    expect(bench.updaterCalls).toEqual([]);
  });

  it('can be switched on while the app runs', async () => {
    bench.choices = { ...bench.choices, check: 'on-request' };
    bench.open().start();
    await bench.clock.advance(5 * hour);
    bench.choices = { ...bench.choices, check: 'daily' };
    await bench.clock.advance(hour);
    expect(bench.updaterCalls).toEqual(['open', 'check']);
  });

  it.each(['unpackaged', 'no-feed', 'not-installed'] as const)(
    'never run if the obstacle is %s',
    async (obstacle) => {
      const updates = bench.open(obstacle);
      updates.start();
      await bench.clock.advance(3 * 24 * hour);
      await expect(updates.check()).rejects.toMatchObject({ failure: { code: 'updates-off' } });
      expect(bench.updaterCalls).toEqual([]);
      expect(bench.clock.pending()).toBe(0);
      expect(updates.status()).toMatchObject({ state: 'unavailable', obstacle });
    },
  );

  it('stop with the app', async () => {
    const updates = bench.open();
    updates.start();
    updates.stop();
    await bench.clock.advance(3 * 24 * hour);
    expect(bench.updaterCalls).toEqual([]);
  });
});
