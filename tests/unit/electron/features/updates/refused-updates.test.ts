import { writeFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { feedName } from '../../../../update-server/update-server';
import { expectUntouched, setUpInstalledCopy } from './installed-copy';

const bench = setUpInstalledCopy();

interface Refusal {
  code: string;
  prepare: () => void;
}

const refusedFeeds: Record<string, Refusal> = {
  'an unsigned feed': {
    code: 'update-unsigned',
    prepare: () => bench.server.change(`${feedName}.sig`, () => null),
  },
  'a signature that is none': {
    code: 'update-unsigned',
    prepare: () => bench.server.change(`${feedName}.sig`, () => Buffer.from('<html>')),
  },
  'a feed signed by another key': {
    code: 'update-not-trusted',
    prepare: () => bench.server.sign('stranger'),
  },
  'a feed cut in half': {
    code: 'update-not-trusted',
    prepare: () => bench.server.change(feedName, (feed) => feed.subarray(0, feed.length / 2)),
  },
  'a feed with one byte changed': {
    code: 'update-not-trusted',
    prepare: () => bench.server.change(feedName, (feed) => Buffer.from(`${feed}`.replace('1.1.0', '1.1.1'))),
  },
  'a feed with a line end more': {
    code: 'update-not-trusted',
    prepare: () => bench.server.change(feedName, (feed) => Buffer.concat([feed, Buffer.from('\n')])),
  },
  'an older version': {
    code: 'update-older',
    prepare: () => bench.server.publish({ version: '0.9.0' }),
  },
  'a feed that redirects to another host': {
    code: 'update-redirected',
    prepare: () =>
      bench.server.answer(feedName, (response) => {
        response.writeHead(302, { location: `http://localhost:1/${feedName}` }).end();
      }),
  },
  'a signature that redirects': {
    code: 'update-redirected',
    prepare: () =>
      bench.server.answer(`${feedName}.sig`, (response) => {
        response.writeHead(307, { location: '/elsewhere.sig' }).end();
      }),
  },
  'a feed that is not there': {
    code: 'update-server-failed',
    prepare: () => bench.server.change(feedName, () => null),
  },
  'a server that is broken': {
    code: 'update-server-failed',
    prepare: () => bench.server.answer(feedName, (response) => void response.writeHead(503).end()),
  },
  'a connection that breaks off in the feed': {
    code: 'update-server-failed',
    prepare: () =>
      bench.server.answer(feedName, (response) => {
        response.writeHead(200, { 'content-length': 1000 });
        response.write('version: 1.1.0\n', () => response.destroy());
      }),
  },
  'a feed without end': {
    code: 'update-unreadable',
    prepare: () =>
      bench.server.answer(feedName, (response) => {
        response.end(Buffer.alloc(1024 * 1024));
      }),
  },
  'a signed feed that is not YAML': {
    code: 'update-unreadable',
    prepare() {
      bench.server.change(feedName, () => Buffer.from('version: [1.1.0'));
      bench.server.sign();
    },
  },
  'a signed feed of another app’s kind': {
    code: 'update-unreadable',
    prepare: () => bench.server.publish({ version: '1.1.0', name: 'parts-lookup-1.1.0-win-x64.zip' }),
  },
  'a signed feed with a path for a name': {
    code: 'update-unreadable',
    prepare() {
      bench.server.change(feedName, (feed) => Buffer.from(`${feed}`.replaceAll('"parts', '"../parts')));
      bench.server.sign();
    },
  },
  'a signed feed whose artifact lies on another host': {
    code: 'update-unreadable',
    prepare() {
      bench.server.change(feedName, (feed) =>
        Buffer.from(`${feed}`.replaceAll('"parts', '"https://other.example/parts')),
      );
      bench.server.sign();
    },
  },
  'a signed feed with a staged percentage that is none': {
    code: 'update-unreadable',
    prepare: () => bench.server.publish({ version: '1.1.0', stagingPercentage: 101 }),
  },
  'what the same key signed for another purpose': {
    code: 'update-unreadable',
    prepare() {
      bench.server.change(feedName, (feed) => Buffer.from(`${feed}`.replace('update feed', 'checksums')));
      bench.server.sign();
    },
  },
  'a signed feed of another version than it says': {
    code: 'update-unreadable',
    prepare() {
      bench.server.change(feedName, (feed) => Buffer.from(`${feed}`.replace('"1.1.0"', '"1.2.0"')));
      bench.server.sign();
    },
  },
  'a signed feed with a version that is none': {
    code: 'update-unreadable',
    prepare: () => bench.server.publish({ version: 'newest' }),
  },
};

describe('a refused feed leaves nothing downloaded:', () => {
  for (const [what, { code, prepare }] of Object.entries(refusedFeeds)) {
    it(`${what} (${code})`, async () => {
      bench.server.publish({ version: '1.1.0' });
      prepare();
      await expect(bench.copy.updater.check()).rejects.toMatchObject({ failure: { code } });
      expect(bench.server.requests.filter((name) => !name.startsWith(feedName))).toEqual([]);
      expectUntouched(bench.copy);
    });
  }
});

const refusedArtifacts: Record<string, { code: string; prepare: (name: string) => void }> = {
  'one changed byte': {
    code: 'update-changed',
    prepare: (name) =>
      bench.server.change(name, (content) => {
        content[7] = 0;
        return content;
      }),
  },
  'one that is shorter': {
    code: 'update-changed',
    prepare: (name) => bench.server.change(name, (content) => content.subarray(1)),
  },
  'one without end': {
    code: 'update-changed',
    prepare: (name) => bench.server.change(name, (content) => Buffer.concat([content, Buffer.alloc(1000)])),
  },
  'a redirect': {
    code: 'update-redirected',
    prepare: (name) =>
      bench.server.answer(name, (response) => {
        response.writeHead(301, { location: 'http://localhost:1/x.AppImage' }).end();
      }),
  },
  'one that is gone': {
    code: 'update-server-failed',
    prepare: (name) => bench.server.change(name, () => null),
  },
  'a connection that breaks off': {
    code: 'update-server-failed',
    prepare: (name) =>
      bench.server.answer(name, (response) => {
        response.writeHead(200, { 'content-length': 500_000 });
        response.write('half', () => response.destroy());
      }),
  },
};

describe('a refused artifact leaves no file:', () => {
  for (const [what, { code, prepare }] of Object.entries(refusedArtifacts)) {
    it(`${what} (${code})`, async () => {
      prepare(bench.server.publish({ version: '1.1.0' }));
      await bench.copy.updater.check();
      await expect(bench.copy.download()).rejects.toMatchObject({ failure: { code } });
      expect(bench.copy.downloads()).toEqual([]);
      await expect(bench.copy.updater.verify()).rejects.toBeDefined();
      expectUntouched(bench.copy);
    });
  }

  it('one changed on the disk after its download (update-changed)', async () => {
    bench.server.publish({ version: '1.1.0' });
    await bench.copy.updater.check();
    await bench.copy.download();
    const [path] = bench.copy.downloads();
    writeFileSync(path ?? '', 'package of 1.1.O');
    await expect(bench.copy.updater.verify()).rejects.toMatchObject({ failure: { code: 'update-changed' } });
    expect(bench.copy.downloads()).toEqual([]);
    // A second attempt downloads the correct file.
    await bench.copy.download();
    await bench.copy.updater.verify();
    expectUntouched(bench.copy);
  });
});
