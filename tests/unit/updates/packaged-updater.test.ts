import { beforeEach, describe, expect, it } from 'vitest';
import { FailureError } from '../../../electron/contract/failure-error';
import { feedName } from '../../update-server/update-server';
import { expectUntouched, setUpInstalledCopy } from './installed-copy';

// Against a real server on loopback, through the real electron-updater: version 1.0.0 of the app, installed as a .deb.

const bench = setUpInstalledCopy();

describe('a good update', () => {
  it('is found, told, downloaded, verified and given to the package manager', async () => {
    const artefact = Buffer.alloc(300_000, 'new');
    const name = bench.server.publish({ version: '1.1.0', artefact, releaseNotes: 'New: <b>bold</b>' });
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
    expect(bench.copy.commands.calls()).toEqual([
      expect.stringMatching(
        /^apt-get .* install \/var\/tmp\/parts-lookup-update\.\w+\/parts-lookup_1\.1\.0_amd64\.deb$/,
      ),
    ]);
    expect(bench.copy.commands.installed()).toEqual(artefact);
    expect(bench.copy.commands.leftovers()).toEqual([]);
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

  it('that failed to install leaves the app running, with the reason', async () => {
    bench.copy.commands.fail(true);
    bench.server.publish({ version: '1.1.0' });
    await bench.copy.updater.check();
    await bench.copy.download();
    await expect(bench.copy.updater.install()).rejects.toMatchObject({
      failure: {
        code: 'update-not-installed',
        message: expect.stringMatching(/code 100: made to fail$/),
      },
    });
    expect(bench.copy.commands.leftovers()).toEqual([]);
    expect(bench.copy.restarted()).toBe(false);
  });

  it.each([
    ['who closed the dialog', 126],
    ['whom polkit does not let', 127],
  ])('is not installed by a user %s', async (_who, code) => {
    bench.server.publish({ version: '1.1.0' });
    await bench.copy.updater.check();
    await bench.copy.download();
    bench.copy.commands.whileAsking(`exit ${code}`);
    await expect(bench.copy.updater.install()).rejects.toMatchObject({
      failure: { code: 'update-not-allowed' },
    });
    expectUntouched(bench.copy);
  });

  it('needs pkexec, and says so', async () => {
    bench.server.publish({ version: '1.1.0' });
    await bench.copy.updater.check();
    await bench.copy.download();
    process.env.PATH = '/nowhere';
    await expect(bench.copy.updater.install()).rejects.toMatchObject({
      failure: { code: 'update-not-installed', message: expect.stringContaining('pkexec') },
    });
    expectUntouched(bench.copy);
  });
});

describe('a file that another program exchanges while the user is asked for a password', () => {
  beforeEach(async () => {
    bench.server.publish({ version: '1.1.0', artefact: Buffer.alloc(300_000, 'new') });
    await bench.copy.updater.check();
    await bench.copy.download();
    await bench.copy.updater.verify();
  });

  it.each([
    ['by one of the same size', (path: string) => `head -c 300000 /dev/zero > '${path}'`],
    ['by a link to what root alone may read', (path: string) => `ln -sf /etc/shadow '${path}'`],
    ['by nothing', (path: string) => `rm '${path}'`],
  ])('%s is not installed', async (_by, exchange) => {
    bench.copy.commands.whileAsking(exchange(bench.copy.kept()[0] ?? ''));
    await expect(bench.copy.updater.install()).rejects.toMatchObject({
      failure: { code: expect.stringMatching(/^update-(changed|not-installed)$/) },
    });
    expect(bench.copy.commands.leftovers()).toEqual([]);
    expectUntouched(bench.copy);
  });

  it('by a larger one: what was signed for is installed, and not a byte more', async () => {
    bench.copy.commands.whileAsking(`printf more >> '${bench.copy.kept()[0]}'`);
    await bench.copy.updater.install();
    expect(bench.copy.commands.installed()).toEqual(Buffer.alloc(300_000, 'new'));
  });
});

describe('a download that is cancelled', () => {
  it('ends at once, keeps nothing, and can begin anew', async () => {
    const name = bench.server.publish({ version: '1.1.0', artefact: Buffer.alloc(300_000, 'new') });
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
