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
const checksOf = ({ updaterCalls }: UpdatesBench) => updaterCalls.filter((call) => call === 'check').length;

describe('a download', () => {
  it('waits for consent', async () => {
    const updates = bench.open();
    expect(await updates.check()).toMatchObject({ state: 'available', update: { version: '1.1.0' } });
    await bench.clock.advance(24 * hour);
    expect(bench.updaterCalls).not.toContain('download');
    expect(await updates.download()).toMatchObject({ state: 'ready' });
  });

  it('starts automatically if so chosen', async () => {
    bench.choices = { ...bench.choices, download: 'by-itself' };
    const updates = bench.open();
    await updates.check();
    await settled();
    expect(updates.status().state).toBe('ready');
  });

  it('reports its progress in a hundred steps', async () => {
    await bench.ready();
    const steps = bench.statuses
      .filter(({ state }) => state === 'downloading')
      .map(({ received }) => received);
    expect(steps).toHaveLength(101);
    expect(steps.at(-1)).toBe(1000);
  });

  it('is refused if the policy forbids checks, whatever the page requests', async () => {
    bench.choices = { check: 'never', download: 'by-itself' };
    const updates = bench.open();
    await expect(updates.check()).rejects.toMatchObject({ failure: { code: 'updates-off' } });
    await expect(updates.download()).rejects.toMatchObject({ failure: { code: 'updates-off' } });
    expect(updates.restart().state).toBe('not-checked');
    expect(bench.updaterCalls).toEqual([]);
  });
});

describe.each<UpdateStatus['installation']>([
  { by: 'package-manager', command: 'sudo apt install parts-lookup' },
  { by: 'user' },
])('a copy updated by its $by', (installation) => {
  it('finds a newer version but never downloads it or restarts for it', async () => {
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
    expect(bench.updaterCalls).toEqual(['open', 'check']);
  });
});

describe('a running download', () => {
  it('can be cancelled without a failure and restarted', async () => {
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

describe('a page that requests updates in a loop', () => {
  it('is refused after ten requests of any kind in a minute', async () => {
    bench.answers.check = { state: 'up-to-date', update: null };
    const updates = bench.open();
    for (let attempt = 0; attempt < 10; attempt += 1) await updates.check();
    await expect(updates.check()).rejects.toMatchObject({
      failure: { code: 'update-too-often', retryAfterMs: minute },
    });
    await bench.clock.advance(minute);
    bench.answers.check = newer;
    expect((await updates.check()).state).toBe('available');
  });

  it('cannot start the installer endlessly', async () => {
    const updates = await bench.ready();
    bench.answers.install = new FailureError('update-not-installed', 'made up');
    for (let attempt = 2; attempt < 10; attempt += 1) {
      updates.restart();
      await settled();
    }
    expect(() => updates.restart()).toThrow('Too many tries');
    expect(bench.updaterCalls.filter((call) => call === 'install')).toHaveLength(8);
  });

  it('takes nothing from the automatic update checks', async () => {
    bench.answers.check = upToDate;
    const updates = bench.open();
    updates.start();
    for (let attempt = 0; attempt < 20; attempt += 1) await updates.check().catch(() => undefined);
    const before = checksOf(bench);
    await bench.clock.advance(24 * hour + hour);
    expect(checksOf(bench)).toBe(before + 1);
  });
});

it('A refused check keeps the update found before', async () => {
  const updates = bench.open();
  await updates.check();
  bench.answers.check = new FailureError('update-older', 'made up');
  expect(await updates.check()).toMatchObject({
    state: 'available',
    update: { version: '1.1.0' },
    failure: { code: 'update-older' },
  });
});

it('Each of the organization’s choices overrides the user’s', () => {
  const own = { check: 'daily', download: 'by-itself' } as const;
  expect(effectiveChoices(own, {})).toEqual({ choices: own, setByPolicy: { check: false, download: false } });
  expect(effectiveChoices(own, { download: 'on-consent' })).toEqual({
    choices: { check: 'daily', download: 'on-consent' },
    setByPolicy: { check: false, download: true },
  });
});
