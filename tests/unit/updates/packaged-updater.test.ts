import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { FailureError } from '../../../electron/contract/failure-error';
import { feedName, startUpdateServer, type UpdateServer } from '../../update-server/update-server';
import { expectUntouched, type InstalledCopy, installCopy } from './installed-copy';

// Against a real server on loopback, through the real electron-updater: version 1.0.0 of the app, installed as a .deb.

let server: UpdateServer;
let copy: InstalledCopy;
beforeEach(async () => {
  server = await startUpdateServer();
  copy = installCopy(server);
});
afterEach(() => copy.remove());

describe('a good update', () => {
  it('is found, told, downloaded, verified and given to the package manager', async () => {
    const artefact = Buffer.alloc(300_000, 'new');
    const name = server.publish({ version: '1.1.0', artefact, releaseNotes: 'New: <b>bold</b>' });
    expect(await copy.updater.check()).toEqual({
      state: 'available',
      update: {
        version: '1.1.0',
        notes: 'New: <b>bold</b>',
        releasedAt: '2026-02-03T09:00:00.000Z',
        size: 300_000,
      },
    });
    const received: number[] = [];
    await copy.updater.download((bytes) => received.push(bytes), new AbortController().signal);
    expect(received.at(-1)).toBe(300_000);
    await copy.updater.verify();
    await copy.updater.install();
    expect(copy.commands.calls()).toEqual([
      expect.stringMatching(
        /^apt-get .* install \/var\/tmp\/parts-lookup-update\.\w+\/parts-lookup_1\.1\.0_amd64\.deb$/,
      ),
    ]);
    expect(copy.commands.installed()).toEqual(artefact);
    expect(copy.commands.leftovers()).toEqual([]);
    expect(copy.restarted()).toBe(false);
    copy.updater.restart();
    expect(copy.restarted()).toBe(true);
    expect(server.requests).toEqual([feedName, `${feedName}.sig`, name]);
  });

  it('tells its server nothing but what it asks for: no id, no query', async () => {
    server.publish({ version: '1.1.0', stagingPercentage: 100 });
    let headers: NodeJS.Dict<string | string[]> = {};
    server.answer(feedName, (response) => {
      headers = response.req.headers;
      response.writeHead(404).end();
    });
    await copy.updater.check().catch(() => undefined);
    expect(Object.keys(headers).join(' ')).not.toMatch(/staging|cookie|authorization/);
    expect(server.requests).toEqual([feedName]);
  });

  it('that failed to install leaves the app running, with the reason', async () => {
    copy.commands.fail(true);
    server.publish({ version: '1.1.0' });
    await copy.updater.check();
    await copy.download();
    await expect(copy.updater.install()).rejects.toMatchObject({
      failure: {
        code: 'update-not-installed',
        message: expect.stringMatching(/code 100: made to fail$/),
      },
    });
    expect(copy.commands.leftovers()).toEqual([]);
    expect(copy.restarted()).toBe(false);
  });

  it.each([
    ['who closed the dialog', 126],
    ['whom polkit does not let', 127],
  ])('is not installed by a user %s', async (_who, code) => {
    server.publish({ version: '1.1.0' });
    await copy.updater.check();
    await copy.download();
    copy.commands.whileAsking(`exit ${code}`);
    await expect(copy.updater.install()).rejects.toMatchObject({ failure: { code: 'update-not-allowed' } });
    expectUntouched(copy);
  });

  it('needs pkexec, and says so', async () => {
    server.publish({ version: '1.1.0' });
    await copy.updater.check();
    await copy.download();
    process.env.PATH = '/nowhere';
    await expect(copy.updater.install()).rejects.toMatchObject({
      failure: { code: 'update-not-installed', message: expect.stringContaining('pkexec') },
    });
    expectUntouched(copy);
  });
});

describe('a file that another program exchanges while the user is asked for a password', () => {
  beforeEach(async () => {
    server.publish({ version: '1.1.0', artefact: Buffer.alloc(300_000, 'new') });
    await copy.updater.check();
    await copy.download();
    await copy.updater.verify();
  });

  it.each([
    ['by one of the same size', (path: string) => `head -c 300000 /dev/zero > '${path}'`],
    ['by a link to what root alone may read', (path: string) => `ln -sf /etc/shadow '${path}'`],
    ['by nothing', (path: string) => `rm '${path}'`],
  ])('%s is not installed', async (_by, exchange) => {
    copy.commands.whileAsking(exchange(copy.kept()[0] ?? ''));
    await expect(copy.updater.install()).rejects.toMatchObject({
      failure: { code: expect.stringMatching(/^update-(changed|not-installed)$/) },
    });
    expect(copy.commands.leftovers()).toEqual([]);
    expectUntouched(copy);
  });

  it('by a larger one: what was signed for is installed, and not a byte more', async () => {
    copy.commands.whileAsking(`printf more >> '${copy.kept()[0]}'`);
    await copy.updater.install();
    expect(copy.commands.installed()).toEqual(Buffer.alloc(300_000, 'new'));
  });
});

describe('a download that is cancelled', () => {
  it('ends at once, keeps nothing, and can begin anew', async () => {
    const name = server.publish({ version: '1.1.0', artefact: Buffer.alloc(300_000, 'new') });
    await copy.updater.check();
    server.answer(name, (response) => {
      response.writeHead(200, { 'content-length': 300_000 });
      response.write(Buffer.alloc(1000));
    });
    const end = new AbortController();
    const begun = copy.updater.download(
      () => end.abort(new FailureError('cancelled', 'by the user')),
      end.signal,
    );
    await expect(begun).rejects.toMatchObject({ failure: { code: 'cancelled' } });
    expect(copy.kept()).toEqual([]);
    server.answerAsUsual();
    await copy.download();
    await copy.updater.verify();
    expectUntouched(copy);
  });
});

describe('no newer version', () => {
  it('the same one: up to date', async () => {
    server.publish({ version: '1.0.0' });
    expect(await copy.updater.check()).toEqual({ state: 'up-to-date', update: null });
  });

  it('a newer one that is handed out to nobody yet is told as held back', async () => {
    server.publish({ version: '1.1.0', stagingPercentage: 0 });
    expect(await copy.updater.check()).toMatchObject({ state: 'held-back', update: { version: '1.1.0' } });
    await expect(copy.download()).rejects.toBeDefined();
    expectUntouched(copy);
  });

  it('the staged percentage decides the same way each time, for one copy', async () => {
    server.publish({ version: '1.1.0', stagingPercentage: 50 });
    const first = await copy.updater.check();
    expect(await copy.updater.check()).toEqual(first);
  });
});

it('an old feed that is served after a newer one takes nothing from what was found', async () => {
  const name = server.publish({ version: '1.1.0' });
  await copy.updater.check();
  server.publish({ version: '0.9.0' });
  await expect(copy.updater.check()).rejects.toMatchObject({ failure: { code: 'update-older' } });
  await copy.download();
  expect(server.requests.at(-1)).toBe(name);
});
