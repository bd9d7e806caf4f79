import { beforeEach, describe, expect, it } from 'vitest';
import { FailureError } from '../../../../../electron/core/failure-error';
import { settled } from '../../../fake-clock';
import { createUpdatesBench, type UpdatesBench } from './updates-bench';

let bench: UpdatesBench;
beforeEach(() => {
  bench = createUpdatesBench();
});

describe('“Restart to update”', () => {
  it('verifies the file again and installs it', async () => {
    const updates = await bench.ready();
    expect(updates.restart().state).toBe('restarting');
    await settled();
    expect(bench.updaterCalls).toEqual(['verify', 'install', 'restart']);
  });

  it('waits for running lookups and those that start meanwhile', async () => {
    const updates = await bench.ready();
    const ends: (() => void)[] = [];
    const lookUp = (name: string) =>
      void bench.calls.run(name, () => new Promise<void>((resolve) => void ends.push(resolve)));
    lookUp('first');
    updates.restart();
    await settled();
    expect(bench.updaterCalls).toEqual([]);
    lookUp('second');
    ends[0]?.();
    await settled();
    expect(bench.updaterCalls).toEqual([]);
    ends[1]?.();
    await settled();
    expect(bench.updaterCalls).toEqual(['verify', 'install', 'restart']);
  });

  it('waits for a lookup that starts during verification and verifies again', async () => {
    const updates = await bench.ready();
    const ends: (() => void)[] = [];
    bench.meanwhile = () => {
      bench.meanwhile = () => undefined;
      void bench.calls.run('late', () => new Promise<void>((resolve) => void ends.push(resolve)));
    };
    updates.restart();
    await settled();
    expect(bench.updaterCalls).toEqual(['verify']);
    ends[0]?.();
    await settled();
    expect(bench.updaterCalls).toEqual(['verify', 'verify', 'install', 'restart']);
  });

  it('does not install a changed file, which must be downloaded again', async () => {
    const updates = await bench.ready();
    bench.answers.verify = new FailureError('update-changed', 'made up');
    updates.restart();
    await settled();
    expect(bench.updaterCalls).toEqual(['verify']);
    expect(updates.status()).toMatchObject({ state: 'available', failure: { code: 'update-changed' } });
  });

  it.each(['update-not-installed', 'update-folder-not-writable'] as const)(
    'can be retried after the system refused it (%s)',
    async (code) => {
      const updates = await bench.ready();
      bench.answers.install = new FailureError(code, 'made up');
      updates.restart();
      await settled();
      expect(updates.status()).toMatchObject({ state: 'ready', failure: { code } });
    },
  );

  it('requires a new download if the file was replaced before it was installed', async () => {
    const updates = await bench.ready();
    bench.answers.install = new FailureError('update-changed', 'made up');
    updates.restart();
    await settled();
    expect(updates.status()).toMatchObject({ state: 'available', failure: { code: 'update-changed' } });
  });

  it('waits after the installation for a lookup that started during it', async () => {
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
    expect(bench.updaterCalls).toEqual(['verify', 'install']);
    end();
    await settled();
    expect(bench.updaterCalls).toEqual(['verify', 'install', 'restart']);
  });

  it('does nothing before a download', async () => {
    const updates = bench.open();
    await updates.check();
    expect(updates.restart().state).toBe('available');
    await settled();
    expect(bench.updaterCalls).toEqual(['open', 'check']);
  });
});
