import { beforeEach, describe, expect, it } from 'vitest';
import { FailureError } from '../../../../../electron/core/failure-error';
import { effectiveChoices } from '../../../../../electron/features/updates/effective-choices';
import type { UpdateStatus } from '../../../../../electron/shared/contract/updates';
import { settled } from '../../../fake-clock';
import { createUpdatesBench, newer, type UpdatesBench } from './updates-bench';

const minute = 60_000;
const hour = 60 * minute;

let bench: UpdatesBench;
beforeEach(() => {
  bench = createUpdatesBench();
});

const upToDate = { state: 'up-to-date', update: null } as const;
const checksOf = ({ asked }: UpdatesBench) => asked.filter((what) => what === 'check').length;

/** Starts the app, lets it run for `ms`, and ends it. */
async function runSession(ms: number): Promise<void> {
  const updates = bench.open();
  updates.start();
  await bench.clock.advance(ms);
  updates.stop();
}

describe('the checks that nobody asks for', () => {
  it('begin some seconds after the start, and not before: nothing is loaded on the way to the window', async () => {
    bench.open().start();
    await bench.clock.advance(10_000);
    expect(bench.asked).toEqual([]);
    await bench.clock.advance(10_000);
    expect(bench.asked).toEqual(['open', 'check']);
  });

  it('begin once, however often the window is opened', async () => {
    const updates = bench.open();
    updates.start();
    updates.start();
    expect(bench.clock.pending()).toBe(1);
  });

  it('go on daily', async () => {
    bench.answers.check = upToDate;
    bench.open().start();
    await bench.clock.advance(minute);
    await bench.clock.advance(3 * 24 * hour);
    expect(checksOf(bench)).toBe(4);
  });

  it('come once on each of 300 days, though the app runs for two minutes on each', async () => {
    bench.answers.check = upToDate;
    for (let day = 1; day <= 300; day += 1) {
      await runSession(119_000);
      expect(checksOf(bench)).toBe(day);
      bench.clock.sleep(24 * hour - 119_000);
    }
  });

  it('come once a day, however often the app is started', async () => {
    bench.answers.check = upToDate;
    for (let session = 0; session < 48; session += 1) {
      await runSession(119_000);
      bench.clock.sleep(30 * minute - 119_000);
    }
    expect(checksOf(bench)).toBe(1);
    await runSession(119_000);
    expect(checksOf(bench)).toBe(2);
  });

  it('come at each start as long as a newer version was found and not installed', async () => {
    await runSession(119_000);
    bench.clock.sleep(hour);
    const updates = bench.open();
    updates.start();
    await bench.clock.advance(minute);
    expect(updates.status()).toMatchObject({ state: 'available', update: { version: '1.1.0' } });
    const asked = checksOf(bench);
    await bench.clock.advance(3 * hour);
    expect(checksOf(bench)).toBe(asked);
    bench.records.change({ offered: '1.0.0' });
    const before = checksOf(bench);
    await runSession(119_000);
    expect(checksOf(bench)).toBe(before);
  });

  it('come though the clock was set back by years meanwhile', async () => {
    bench.records.change({ checkedAt: '2031-01-01T00:00:00.000Z' });
    await runSession(119_000);
    expect(checksOf(bench)).toBe(1);
  });

  it('come again within the hour where one has failed', async () => {
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

  it('back off where they fail again and again, from one start to the next', async () => {
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

  it('tell since when none has succeeded, also where none ever did', async () => {
    bench.answers.check = new FailureError('update-server-failed', 'made up');
    const firstTry = new Date(bench.clock.now() + 15_000).toISOString();
    await runSession(minute);
    bench.clock.sleep(15 * 24 * hour);
    await runSession(minute);
    expect(bench.open().status()).toMatchObject({ checkedAt: null, uncheckedSince: firstTry });
    bench.answers.check = upToDate;
    bench.clock.sleep(4 * hour);
    await runSession(minute);
    const { checkedAt, uncheckedSince } = bench.open().status();
    expect(checkedAt).not.toBeNull();
    expect(uncheckedSince).toBe(checkedAt);
  });

  it('tell at the next start when the feed was last believed', async () => {
    bench.answers.check = upToDate;
    await runSession(minute);
    const checkedAt = new Date(bench.clock.now() - minute + 15_000).toISOString();
    expect(bench.open().status()).toMatchObject({ state: 'not-checked', checkedAt });
  });

  it.each([
    ['by the user', 'on-request'],
    ['by policy', 'never'],
  ] as const)('are off %s', async (_who, check) => {
    bench.choices = { ...bench.choices, check };
    bench.open().start();
    await bench.clock.advance(3 * 24 * hour);
    expect(bench.asked).toEqual([]);
  });

  it('are switched on while the app runs', async () => {
    bench.choices = { ...bench.choices, check: 'on-request' };
    bench.open().start();
    await bench.clock.advance(5 * hour);
    bench.choices = { ...bench.choices, check: 'daily' };
    await bench.clock.advance(hour);
    expect(bench.asked).toEqual(['open', 'check']);
  });

  it.each(['unpackaged', 'no-feed', 'not-installed'] as const)('never run where %s', async (obstacle) => {
    const updates = bench.open(obstacle);
    updates.start();
    await bench.clock.advance(3 * 24 * hour);
    await expect(updates.check()).rejects.toMatchObject({ failure: { code: 'updates-off' } });
    expect(bench.asked).toEqual([]);
    expect(bench.clock.pending()).toBe(0);
    expect(updates.status()).toMatchObject({ state: 'unavailable', obstacle });
  });

  it('end with the app', async () => {
    const updates = bench.open();
    updates.start();
    updates.stop();
    await bench.clock.advance(3 * 24 * hour);
    expect(bench.asked).toEqual([]);
  });
});

describe('a download', () => {
  it('waits for consent', async () => {
    const updates = bench.open();
    expect(await updates.check()).toMatchObject({ state: 'available', update: { version: '1.1.0' } });
    await bench.clock.advance(24 * hour);
    expect(bench.asked).not.toContain('download');
    expect(await updates.download()).toMatchObject({ state: 'ready' });
  });

  it('begins by itself where that is chosen', async () => {
    bench.choices = { ...bench.choices, download: 'by-itself' };
    const updates = bench.open();
    await updates.check();
    await settled();
    expect(updates.status().state).toBe('ready');
  });

  it('tells how far it has come, in a hundred steps', async () => {
    await bench.ready();
    const steps = bench.told.filter(({ state }) => state === 'downloading').map(({ received }) => received);
    expect(steps).toHaveLength(101);
    expect(steps.at(-1)).toBe(1000);
  });

  it('by policy is none, whatever the page asks for', async () => {
    bench.choices = { check: 'never', download: 'by-itself' };
    const updates = bench.open();
    await expect(updates.check()).rejects.toMatchObject({ failure: { code: 'updates-off' } });
    await expect(updates.download()).rejects.toMatchObject({ failure: { code: 'updates-off' } });
    expect(updates.restart().state).toBe('not-checked');
    expect(bench.asked).toEqual([]);
  });
});

describe.each<UpdateStatus['installation']>([
  { by: 'package-manager', command: 'sudo apt install parts-lookup' },
  { by: 'user' },
])('a copy that is updated by its $by', (installation) => {
  it('finds a newer version, but neither downloads it nor restarts for it, whatever is chosen or requested', async () => {
    bench.installation = installation;
    bench.choices = { check: 'daily', download: 'by-itself' };
    const updates = bench.open();
    updates.start();
    await bench.clock.advance(minute);
    expect(updates.status()).toMatchObject({
      state: 'available',
      installation,
      update: { version: '1.1.0' },
    });
    await expect(updates.download()).rejects.toMatchObject({ failure: { code: 'updates-off' } });
    expect(updates.restart().state).toBe('available');
    expect((await updates.cancelDownload()).state).toBe('available');
    expect(bench.asked).toEqual(['open', 'check']);
  });
});

describe('a download under way', () => {
  it('is cancelled, without a failure, and can begin anew', async () => {
    const updates = bench.open();
    await updates.check();
    bench.downloads = (signal) =>
      new Promise((_resolve, reject) => signal.addEventListener('abort', () => reject(signal.reason)));
    void updates.download();
    await settled();
    expect(updates.status().state).toBe('downloading');
    expect(await updates.cancelDownload()).toMatchObject({ state: 'available', failure: null });
    bench.downloads = async () => undefined;
    expect(await updates.download()).toMatchObject({ state: 'ready' });
    expect(await updates.cancelDownload()).toMatchObject({ state: 'ready' });
  });
});

describe('a page that asks in a loop', () => {
  it('is refused after ten tries in a minute, of whatever sort', async () => {
    bench.answers.check = { state: 'up-to-date', update: null };
    const updates = bench.open();
    for (let tries = 0; tries < 10; tries += 1) await updates.check();
    await expect(updates.check()).rejects.toMatchObject({
      failure: { code: 'update-too-often', retryAfterMs: minute },
    });
    await bench.clock.advance(minute);
    bench.answers.check = newer;
    expect((await updates.check()).state).toBe('available');
  });

  it('starts no installer without end', async () => {
    const updates = await bench.ready();
    bench.answers.install = new FailureError('update-not-installed', 'made up');
    for (let tries = 2; tries < 10; tries += 1) {
      updates.restart();
      await settled();
    }
    expect(() => updates.restart()).toThrow('Too many tries');
    expect(bench.asked.filter((what) => what === 'install')).toHaveLength(8);
  });

  it('takes nothing from the checks that nobody asks for', async () => {
    bench.answers.check = upToDate;
    const updates = bench.open();
    updates.start();
    for (let tries = 0; tries < 20; tries += 1) await updates.check().catch(() => undefined);
    const before = checksOf(bench);
    await bench.clock.advance(24 * hour + hour);
    expect(checksOf(bench)).toBe(before + 1);
  });
});

it('a refused check takes nothing from what was found before', async () => {
  const updates = bench.open();
  await updates.check();
  bench.answers.check = new FailureError('update-older', 'made up');
  expect(await updates.check()).toMatchObject({
    state: 'available',
    update: { version: '1.1.0' },
    failure: { code: 'update-older' },
  });
});

it('the organization’s choices go before the user’s, one by one', () => {
  const own = { check: 'daily', download: 'by-itself' } as const;
  expect(effectiveChoices(own, {})).toEqual({ choices: own, setByPolicy: { check: false, download: false } });
  expect(effectiveChoices(own, { download: 'on-consent' })).toEqual({
    choices: { check: 'daily', download: 'on-consent' },
    setByPolicy: { check: false, download: true },
  });
});
