import { ChildProcess } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { FailureError } from '../../../../../electron/core/failure-error';
import { feedName, startUpdateServer } from '../../../../update-server/update-server';
import { expectUntouched, installCopy, setUpInstalledCopy } from './installed-copy';

// Against a real server on loopback, through the real electron-updater: version 1.0.0 of the app, an AppImage unless a test says otherwise.

const bench = setUpInstalledCopy();
afterEach(() => vi.restoreAllMocks());

describe('a good update', () => {
  it('is found, downloaded, verified and put in place of the AppImage, by no other program', async () => {
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

  it('tells its server nothing but what it asks for: no id, no query', async () => {
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
      expect(copy.kept()).toEqual([]);
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

describe('a download that is cancelled', () => {
  it('ends at once, keeps nothing, and can begin anew', async () => {
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
    expect(bench.copy.kept()).toEqual([]);
    bench.server.answerAsUsual();
    await bench.copy.download();
    await bench.copy.updater.verify();
    expectUntouched(bench.copy);
  });
});

describe('no newer version', () => {
  it('the same one: up to date', async () => {
    bench.server.publish({ version: '1.0.0' });
    expect(await bench.copy.updater.check()).toEqual({ state: 'up-to-date', update: null });
  });

  it('a newer one that is handed out to nobody yet is told as held back', async () => {
    bench.server.publish({ version: '1.1.0', stagingPercentage: 0 });
    expect(await bench.copy.updater.check()).toMatchObject({
      state: 'held-back',
      update: { version: '1.1.0' },
    });
    await expect(bench.copy.download()).rejects.toBeDefined();
    expectUntouched(bench.copy);
  });

  it('the staged percentage decides the same way each time, for one copy', async () => {
    bench.server.publish({ version: '1.1.0', stagingPercentage: 50 });
    const first = await bench.copy.updater.check();
    expect(await bench.copy.updater.check()).toEqual(first);
  });
});

it('an old feed that is served after a newer one takes nothing from what was found', async () => {
  const name = bench.server.publish({ version: '1.1.0' });
  await bench.copy.updater.check();
  bench.server.publish({ version: '0.9.0' });
  await expect(bench.copy.updater.check()).rejects.toMatchObject({ failure: { code: 'update-older' } });
  await bench.copy.download();
  expect(bench.server.requests.at(-1)).toBe(name);
});
