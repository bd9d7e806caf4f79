import { beforeEach, describe, expect, it } from 'vitest';
import { FailureError } from '../../../../../electron/core/failure-error';
import type { CheckResult } from '../../../../../electron/features/updates/updater';
import { settled } from '../../../fake-clock';
import { createUpdatesBench, newer, type UpdatesBench } from './updates-bench';

const day = 24 * 3_600_000;

let bench: UpdatesBench;
beforeEach(() => {
  bench = createUpdatesBench();
});

const offer = (version: string): CheckResult => ({
  state: 'available',
  update: { version, notes: '', releasedAt: null, size: 1000 },
});

describe('an update ready to install', () => {
  it('is replaced by a newer one, since checks continue', async () => {
    const updates = await bench.ready();
    updates.start();
    bench.answers.check = offer('1.1.1');
    await bench.clock.advance(2 * day);
    expect(updates.status()).toMatchObject({ state: 'available', update: { version: '1.1.1' } });
    expect(await updates.download()).toMatchObject({ state: 'ready', update: { version: '1.1.1' } });
  });

  it('is replaced by a newer one that is downloaded automatically if so chosen', async () => {
    bench.choices = { ...bench.choices, download: 'by-itself' };
    const updates = await bench.ready();
    updates.start();
    bench.answers.check = offer('1.10.0');
    await bench.clock.advance(2 * day);
    expect(updates.status()).toMatchObject({ state: 'ready', update: { version: '1.10.0' } });
  });

  it.each<[string, CheckResult | FailureError]>([
    ['offers the same', newer],
    ['offers nothing any more', { state: 'up-to-date', update: null }],
    ['holds a newer one back', { ...offer('1.2.0'), state: 'held-back' }],
    ['cannot be read', new FailureError('update-server-failed', 'made up')],
  ])('stays ready and visible if the feed %s', async (_what, answer) => {
    const updates = await bench.ready();
    updates.start();
    bench.statuses.length = 0;
    bench.answers.check = answer;
    await bench.clock.advance(2 * day);
    expect(bench.updaterCalls).toContain('check');
    expect(updates.status()).toMatchObject({ state: 'ready', update: { version: '1.1.0' } });
    expect(new Set(bench.statuses.map(({ state }) => state))).toEqual(new Set(['ready']));
    updates.restart();
    await settled();
    expect(bench.updaterCalls.slice(-3)).toEqual(['verify', 'install', 'restart']);
  });

  it('is installed during a check, whose answer then changes nothing', async () => {
    const updates = await bench.ready();
    updates.start();
    let answer: () => void = () => undefined;
    bench.checking = () =>
      new Promise((resolve) => {
        answer = resolve;
      });
    bench.answers.check = offer('1.2.0');
    await bench.clock.advance(2 * day);
    expect(bench.updaterCalls).toEqual(['check']);
    updates.restart();
    await settled();
    answer();
    await settled();
    expect(updates.status()).toMatchObject({ state: 'restarting', update: { version: '1.1.0' } });
    expect(bench.updaterCalls).toEqual(['check', 'verify', 'install', 'restart']);
  });
});
