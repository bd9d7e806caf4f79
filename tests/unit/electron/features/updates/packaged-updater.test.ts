import { ChildProcess } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { FailureError } from '../../../../../electron/core/failure-error';
import { feedName, startUpdateServer } from '../../../../update-server/update-server';
import { expectUntouched, installCopy, setUpInstalledCopy } from './installed-copy';

// Uses the real electron-updater and a real server on loopback. The app is an AppImage of version 1.0.0 by default.

const bench = setUpInstalledCopy();
afterEach(() => vi.restoreAllMocks());

describe('a valid update', () => {
  it('is found, downloaded, verified and installed over the AppImage without another program', async () => {
    const started = vi.spyOn(ChildProcess.prototype, 'spawn' as never);
    const artifact = Buffer.alloc(300_000, 'new');
    const name = bench.server.publish({ version: '1.1.0', artifact, releaseNotes: 'New: <b>bold</b>' });
    expect(await bench.copy.updater.check()).toEqual({
      state: 'available',
      update: {
        version: '1.1.0',
        notes: 'New: <b>bold</b>',
        releasedAt: '2026-02-03T09:00:00.000Z',
        size: 300_000,
      },
    });
    const received: number[] = [];
    await bench.copy.updater.download((bytes) => received.push(bytes), new AbortController().signal);
    expect(received.at(-1)).toBe(300_000);
    await bench.copy.updater.verify();
    await bench.copy.updater.install();
    expect(readFileSync(bench.copy.appImage).equals(artifact)).toBe(true);
    expect(started).not.toHaveBeenCalled();
    expect(bench.copy.restarted()).toBe(false);
    bench.copy.updater.restart();
    expect(bench.copy.restarted()).toBe(true);
    expect(bench.server.requests).toEqual([feedName, `${feedName}.sig`, name]);
  });

  it('is requested without an id or a query', async () => {
    bench.server.publish({ version: '1.1.0', stagingPercentage: 100 });
    let headers: NodeJS.Dict<string | string[]> = {};
    bench.server.answer(feedName, (response) => {
      headers = response.req.headers;
      response.writeHead(404).end();
    });
    await bench.copy.updater.check().catch(() => undefined);
    expect(Object.keys(headers).join(' ')).not.toMatch(/staging|cookie|authorization/);
    expect(bench.server.requests).toEqual([feedName]);
  });
});

describe.each(['deb', 'rpm'] as const)('a copy installed from a %s', (kind) => {
  it('finds a newer version, but neither downloads it nor starts a program', async () => {
    const started = vi.spyOn(ChildProcess.prototype, 'spawn' as never);
    const server = await startUpdateServer();
    const copy = installCopy(server, kind);
    try {
      server.publish({ version: '1.1.0', releaseNotes: 'New' });
      const update = { version: '1.1.0', notes: 'New' };
      expect(await copy.updater.check()).toMatchObject({ state: 'available', update });
      await expect(copy.download()).rejects.toBeDefined();
      await expect(copy.updater.verify()).rejects.toBeDefined();
      await expect(async () => copy.updater.install()).rejects.toBeDefined();
      expect(server.requests).toEqual([feedName, `${feedName}.sig`]);
      expect(copy.downloads()).toEqual([]);
      expect(started).not.toHaveBeenCalled();

      server.sign('stranger');
      await expect(copy.updater.check()).rejects.toMatchObject({ failure: { code: 'update-not-trusted' } });
      server.publish({ version: '1.0.9' });
      await expect(copy.updater.check()).rejects.toMatchObject({ failure: { code: 'update-older' } });
    } finally {
      await copy.remove();
    }
  });
});

describe('a cancelled download', () => {
  it('ends at once, leaves no file and can be restarted', async () => {
    const name = bench.server.publish({ version: '1.1.0', artifact: Buffer.alloc(300_000, 'new') });
    await bench.copy.updater.check();
    bench.server.answer(name, (response) => {
      response.writeHead(200, { 'content-length': 300_000 });
      response.write(Buffer.alloc(1000));
    });
    const end = new AbortController();
    const begun = bench.copy.updater.download(
      () => end.abort(new FailureError('cancelled', 'by the user')),
      end.signal,
    );
    await expect(begun).rejects.toMatchObject({ failure: { code: 'cancelled' } });
    expect(bench.copy.downloads()).toEqual([]);
    bench.server.answerAsUsual();
    await bench.copy.download();
    await bench.copy.updater.verify();
    expectUntouched(bench.copy);
  });
});

describe('a check', () => {
  it('reports the same version as up to date', async () => {
    bench.server.publish({ version: '1.0.0' });
    expect(await bench.copy.updater.check()).toEqual({ state: 'up-to-date', update: null });
  });

  it('reports a newer version not yet rolled out as held back', async () => {
    bench.server.publish({ version: '1.1.0', stagingPercentage: 0 });
    expect(await bench.copy.updater.check()).toMatchObject({
      state: 'held-back',
      update: { version: '1.1.0' },
    });
    await expect(bench.copy.download()).rejects.toBeDefined();
    expectUntouched(bench.copy);
  });

  it('always applies the staged percentage to one copy in the same way', async () => {
    bench.server.publish({ version: '1.1.0', stagingPercentage: 50 });
    const first = await bench.copy.updater.check();
    expect(await bench.copy.updater.check()).toEqual(first);
  });
});

it('The update found is kept when an older feed is served', async () => {
  const name = bench.server.publish({ version: '1.1.0' });
  await bench.copy.updater.check();
  bench.server.publish({ version: '0.9.0' });
  await expect(bench.copy.updater.check()).rejects.toMatchObject({ failure: { code: 'update-older' } });
  await bench.copy.download();
  expect(bench.server.requests.at(-1)).toBe(name);
});
