import { writeFileSync } from 'node:fs';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { FailureError } from '../../../electron/contract/failure-error';
import { feedName, startUpdateServer, type UpdateServer } from '../../update-server/update-server';
import { type InstalledCopy, installCopy } from './installed-copy';

// Against a real server on loopback, through the real electron-updater: version 1.0.0 of the app, installed as a .deb.

let server: UpdateServer;
let copy: InstalledCopy;
beforeEach(async () => {
  server = await startUpdateServer();
  copy = installCopy(server);
});
afterEach(async () => {
  copy.remove();
  await server.close();
});

const ongoing = new AbortController().signal;
const download = () => copy.updater.download(() => undefined, ongoing);

/** Of root's own place nothing stays. */
const leftovers = () => copy.commands.leftovers();

const untouched = () => {
  expect(copy.commands.calls()).toEqual([]);
  expect(copy.restarted()).toBe(false);
};

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
    await copy.updater.download((bytes) => received.push(bytes), ongoing);
    expect(received.at(-1)).toBe(300_000);
    await copy.updater.verify();
    await copy.updater.install();
    expect(copy.commands.calls()).toEqual([
      expect.stringMatching(
        /^apt-get .* install \/var\/tmp\/parts-lookup-update\.\w+\/parts-lookup_1\.1\.0_amd64\.deb$/,
      ),
    ]);
    expect(copy.commands.installed()).toEqual(artefact);
    expect(leftovers()).toEqual([]);
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
    await download();
    await expect(copy.updater.install()).rejects.toMatchObject({
      failure: {
        code: 'update-not-installed',
        message: expect.stringMatching(/code 100: made to fail$/),
      },
    });
    expect(leftovers()).toEqual([]);
    expect(copy.restarted()).toBe(false);
  });

  it.each([
    ['who closed the dialog', 126],
    ['whom polkit does not let', 127],
  ])('is not installed by a user %s', async (_who, code) => {
    server.publish({ version: '1.1.0' });
    await copy.updater.check();
    await download();
    copy.commands.whileAsking(`exit ${code}`);
    await expect(copy.updater.install()).rejects.toMatchObject({ failure: { code: 'update-not-allowed' } });
    untouched();
  });

  it('needs pkexec, and says so', async () => {
    server.publish({ version: '1.1.0' });
    await copy.updater.check();
    await download();
    process.env.PATH = '/nowhere';
    await expect(copy.updater.install()).rejects.toMatchObject({
      failure: { code: 'update-not-installed', message: expect.stringContaining('pkexec') },
    });
    untouched();
  });
});

describe('a file that another program exchanges while the user is asked for a password', () => {
  beforeEach(async () => {
    server.publish({ version: '1.1.0', artefact: Buffer.alloc(300_000, 'new') });
    await copy.updater.check();
    await download();
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
    expect(leftovers()).toEqual([]);
    untouched();
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
    await download();
    await copy.updater.verify();
    untouched();
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
    await expect(download()).rejects.toBeDefined();
    untouched();
  });

  it('the staged percentage decides the same way each time, for one copy', async () => {
    server.publish({ version: '1.1.0', stagingPercentage: 50 });
    const first = await copy.updater.check();
    expect(await copy.updater.check()).toEqual(first);
  });
});

interface Refusal {
  code: string;
  prepare: () => void;
}

const refusedFeeds: Record<string, Refusal> = {
  'an unsigned feed': {
    code: 'update-unsigned',
    prepare: () => server.change(`${feedName}.sig`, () => null),
  },
  'a signature that is none': {
    code: 'update-unsigned',
    prepare: () => server.change(`${feedName}.sig`, () => Buffer.from('<html>')),
  },
  'a feed signed by another key': {
    code: 'update-not-trusted',
    prepare: () => server.sign('stranger'),
  },
  'a feed cut in half': {
    code: 'update-not-trusted',
    prepare: () => server.change(feedName, (feed) => feed.subarray(0, feed.length / 2)),
  },
  'a feed with one byte changed': {
    code: 'update-not-trusted',
    prepare: () => server.change(feedName, (feed) => Buffer.from(`${feed}`.replace('1.1.0', '1.1.1'))),
  },
  'a feed with a line end more': {
    code: 'update-not-trusted',
    prepare: () => server.change(feedName, (feed) => Buffer.concat([feed, Buffer.from('\n')])),
  },
  'an older version': {
    code: 'update-older',
    prepare: () => server.publish({ version: '0.9.0' }),
  },
  'a feed that redirects to another host': {
    code: 'update-redirected',
    prepare: () =>
      server.answer(feedName, (response) => {
        response.writeHead(302, { location: `http://localhost:1/${feedName}` }).end();
      }),
  },
  'a signature that redirects': {
    code: 'update-redirected',
    prepare: () =>
      server.answer(`${feedName}.sig`, (response) => {
        response.writeHead(307, { location: '/elsewhere.sig' }).end();
      }),
  },
  'a feed that is not there': {
    code: 'update-server-failed',
    prepare: () => server.change(feedName, () => null),
  },
  'a server that is broken': {
    code: 'update-server-failed',
    prepare: () => server.answer(feedName, (response) => void response.writeHead(503).end()),
  },
  'a connection that breaks off in the feed': {
    code: 'update-server-failed',
    prepare: () =>
      server.answer(feedName, (response) => {
        response.writeHead(200, { 'content-length': 1000 });
        response.write('version: 1.1.0\n', () => response.destroy());
      }),
  },
  'a feed without end': {
    code: 'update-unreadable',
    prepare: () =>
      server.answer(feedName, (response) => {
        response.end(Buffer.alloc(1024 * 1024));
      }),
  },
  'a signed feed that is not YAML': {
    code: 'update-unreadable',
    prepare() {
      server.change(feedName, () => Buffer.from('version: [1.1.0'));
      server.sign();
    },
  },
  'a signed feed of another app’s kind': {
    code: 'update-unreadable',
    prepare: () => server.publish({ version: '1.1.0', name: 'Parts-Lookup-1.1.0.AppImage' }),
  },
  'a signed feed with a path for a name': {
    code: 'update-unreadable',
    prepare() {
      server.change(feedName, (feed) => Buffer.from(`${feed}`.replaceAll('"parts', '"../parts')));
      server.sign();
    },
  },
  'a signed feed whose artefact lies on another host': {
    code: 'update-unreadable',
    prepare() {
      server.change(feedName, (feed) =>
        Buffer.from(`${feed}`.replaceAll('"parts', '"https://other.example/parts')),
      );
      server.sign();
    },
  },
  'a signed feed with a staged percentage that is none': {
    code: 'update-unreadable',
    prepare: () => server.publish({ version: '1.1.0', stagingPercentage: 101 }),
  },
  'what the same key signed for another purpose': {
    code: 'update-unreadable',
    prepare() {
      server.change(feedName, (feed) => Buffer.from(`${feed}`.replace('update feed', 'checksums')));
      server.sign();
    },
  },
  'a signed feed of another version than it says': {
    code: 'update-unreadable',
    prepare() {
      server.change(feedName, (feed) => Buffer.from(`${feed}`.replace('"1.1.0"', '"1.2.0"')));
      server.sign();
    },
  },
  'a signed feed with a version that is none': {
    code: 'update-unreadable',
    prepare: () => server.publish({ version: 'newest' }),
  },
};

describe('refused, with nothing downloaded:', () => {
  for (const [what, { code, prepare }] of Object.entries(refusedFeeds)) {
    it(`${what} (${code})`, async () => {
      server.publish({ version: '1.1.0' });
      prepare();
      await expect(copy.updater.check()).rejects.toMatchObject({ failure: { code } });
      expect(server.requests.filter((name) => name.endsWith('.deb'))).toEqual([]);
      untouched();
    });
  }
});

const refusedArtefacts: Record<string, { code: string; prepare: (name: string) => void }> = {
  'one changed byte': {
    code: 'update-changed',
    prepare: (name) =>
      server.change(name, (content) => {
        content[7] = 0;
        return content;
      }),
  },
  'one that is shorter': {
    code: 'update-changed',
    prepare: (name) => server.change(name, (content) => content.subarray(1)),
  },
  'one without end': {
    code: 'update-changed',
    prepare: (name) => server.change(name, (content) => Buffer.concat([content, Buffer.alloc(1000)])),
  },
  'a redirect': {
    code: 'update-redirected',
    prepare: (name) =>
      server.answer(name, (response) => {
        response.writeHead(301, { location: 'http://localhost:1/x.deb' }).end();
      }),
  },
  'one that is gone': {
    code: 'update-server-failed',
    prepare: (name) => server.change(name, () => null),
  },
  'a connection that breaks off': {
    code: 'update-server-failed',
    prepare: (name) =>
      server.answer(name, (response) => {
        response.writeHead(200, { 'content-length': 500_000 });
        response.write('half', () => response.destroy());
      }),
  },
};

describe('an artefact refused, with nothing kept:', () => {
  for (const [what, { code, prepare }] of Object.entries(refusedArtefacts)) {
    it(`${what} (${code})`, async () => {
      prepare(server.publish({ version: '1.1.0' }));
      await copy.updater.check();
      await expect(download()).rejects.toMatchObject({ failure: { code } });
      expect(copy.kept()).toEqual([]);
      await expect(copy.updater.verify()).rejects.toBeDefined();
      untouched();
    });
  }

  it('one that is changed on the disk after it was downloaded (update-changed)', async () => {
    server.publish({ version: '1.1.0' });
    await copy.updater.check();
    await download();
    const [path] = copy.kept();
    writeFileSync(path ?? '', 'package of 1.1.O');
    await expect(copy.updater.verify()).rejects.toMatchObject({ failure: { code: 'update-changed' } });
    expect(copy.kept()).toEqual([]);
    // And a second try brings the right one.
    await download();
    await copy.updater.verify();
    untouched();
  });
});

it('an old feed that is served after a newer one takes nothing from what was found', async () => {
  const name = server.publish({ version: '1.1.0' });
  await copy.updater.check();
  server.publish({ version: '0.9.0' });
  await expect(copy.updater.check()).rejects.toMatchObject({ failure: { code: 'update-older' } });
  await download();
  expect(server.requests.at(-1)).toBe(name);
});
