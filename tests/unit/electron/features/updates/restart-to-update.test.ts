import { beforeEach, describe, expect, it } from 'vitest';
import { FailureError } from '../../../../../electron/core/failure-error';
import { settled } from '../../../fake-clock';
import { createUpdatesBench, type UpdatesBench } from './updates-bench';

let bench: UpdatesBench;
beforeEach(() => {
  bench = createUpdatesBench();
});

describe('“Restart to update”', () => {
  it('installs what was verified once more', async () => {
    const updates = await bench.ready();
    expect(updates.restart().state).toBe('restarting');
    await settled();
    expect(bench.asked).toEqual(['verify', 'install', 'restart']);
  });

  it('waits for the lookups that run, and for those that begin meanwhile', async () => {
    const updates = await bench.ready();
    const ends: (() => void)[] = [];
    const lookUp = (name: string) =>
      void bench.calls.run(name, () => new Promise<void>((resolve) => void ends.push(resolve)));
    lookUp('first');
    updates.restart();
    await settled();
    expect(bench.asked).toEqual([]);
    lookUp('second');
    ends[0]?.();
    await settled();
    expect(bench.asked).toEqual([]);
    ends[1]?.();
    await settled();
    expect(bench.asked).toEqual(['verify', 'install', 'restart']);
  });

  it('waits for a lookup that begins while the file is verified, and verifies it again', async () => {
    const updates = await bench.ready();
    const ends: (() => void)[] = [];
    bench.meanwhile = () => {
      bench.meanwhile = () => undefined;
      void bench.calls.run('late', () => new Promise<void>((resolve) => void ends.push(resolve)));
    };
    updates.restart();
    await settled();
    expect(bench.asked).toEqual(['verify']);
    ends[0]?.();
    await settled();
    expect(bench.asked).toEqual(['verify', 'verify', 'install', 'restart']);
  });

  it('of a file that was changed since installs nothing, and the update is to be downloaded anew', async () => {
    const updates = await bench.ready();
    bench.answers.verify = new FailureError('update-changed', 'made up');
    updates.restart();
    await settled();
    expect(bench.asked).toEqual(['verify']);
    expect(updates.status()).toMatchObject({ state: 'available', failure: { code: 'update-changed' } });
  });

  it.each(['update-not-installed', 'update-folder-not-writable'] as const)(
    'that the system refuses (%s) can be tried again',
    async (code) => {
      const updates = await bench.ready();
      bench.answers.install = new FailureError(code, 'made up');
      updates.restart();
      await settled();
      expect(updates.status()).toMatchObject({ state: 'ready', failure: { code } });
    },
  );

  it('of a file that was exchanged before it was installed is to be downloaded anew', async () => {
    const updates = await bench.ready();
    bench.answers.install = new FailureError('update-changed', 'made up');
    updates.restart();
    await settled();
    expect(updates.status()).toMatchObject({ state: 'available', failure: { code: 'update-changed' } });
  });

  it('waits, once installed, for a lookup that began while it was installed', async () => {
    const updates = await bench.ready();
    let installed: () => void = () => undefined;
    bench.installing = () =>
      new Promise((resolve) => {
        installed = resolve;
      });
    updates.restart();
    await settled();
    expect(updates.status().state).toBe('installing');
    let end: () => void = () => undefined;
    const late = new Promise<void>((resolve) => {
      end = resolve;
    });
    void bench.calls.run('late', () => late);
    installed();
    await settled();
    expect(updates.status().state).toBe('restarting');
    expect(bench.asked).toEqual(['verify', 'install']);
    end();
    await settled();
    expect(bench.asked).toEqual(['verify', 'install', 'restart']);
  });

  it('does nothing before something was downloaded', async () => {
    const updates = bench.open();
    await updates.check();
    expect(updates.restart().state).toBe('available');
    await settled();
    expect(bench.asked).toEqual(['open', 'check']);
  });
});
