import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { feedsOf, isFeedFile, maxNotes, readAnnouncement, writeFeeds } from '../../build/packing/feeds.mjs';
import { makeReleaseKey } from '../../build/signing/ed25519.mjs';
import { readFeed } from '../../electron/features/updates/feed-answer';
import { feedFileName } from '../../electron/features/updates/feed-file-name';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'feeds-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const feed = 'latest-linux.yml';
const key = makeReleaseKey();

/** Writes the feed for a version's deb and reads it as the app does. */
function write(version: string, announcement = {}) {
  writeFileSync(join(folder, `parts-lookup-${version}-linux-amd64.deb`), 'made up');
  writeFeeds(folder, version, key, announcement);
  return readFeed(readFileSync(join(folder, feed), 'utf8'), feed, new URL('https://updates.example/'));
}
function writeNotes(text: string): string {
  writeFileSync(join(folder, 'notes.md'), text);
  return join(folder, 'notes.md');
}

it.each([
  ['linux', 'x64', ['1.2.3-linux-amd64.deb', '1.2.3-linux-x86_64.AppImage', '1.2.3-linux-x86_64.rpm']],
  ['linux', 'arm64', ['1.2.3-linux-aarch64.rpm', '1.2.3-linux-arm64.deb']],
  ['win32', 'x64', ['1.2.3-win-x64-setup.exe']],
  ['win32', 'arm64', ['1.2.3-win-arm64-setup.exe']],
  ['darwin', 'x64', ['1.2.3-mac-universal.zip']],
  ['darwin', 'arm64', ['1.2.3-mac-universal.zip']],
] as const)('the feed for %s on %s has the name that the app requests', (platform, arch, artifacts) => {
  for (const name of artifacts) writeFileSync(join(folder, name), 'made up');
  const feed = feedFileName(platform, arch);
  expect(feedsOf(folder)).toEqual([{ feed, artifacts }]);
  expect([feed, `${feed}.sig`].every(isFeedFile)).toBe(true);
});

it.each(['- sorted by “total”', 'é'.repeat(maxNotes)])(
  'the app reads the notes in the feed: %.20s',
  (text) => {
    const options = { notes: writeNotes(`\n${text}\n\n`), percentage: '5' };
    const announced = { version: '1.2.3', releaseNotes: text, stagingPercentage: 5 };
    expect(write('1.2.3', readAnnouncement(options))).toMatchObject(announced);
  },
);

it('a feed that is signed again with another percentage keeps its date and notes', () => {
  const first = write('1.2.3', { releaseNotes: '- sorted by total', stagingPercentage: 5 });
  expect(write('1.2.3', { stagingPercentage: 50 })).toEqual({ ...first, stagingPercentage: 50 });
  const changed = { releaseNotes: '- and by stock', stagingPercentage: 50 };
  expect(write('1.2.3', { releaseNotes: '- and by stock' })).toEqual({ ...first, ...changed });
});

it('a feed does not repeat the notes of another version', () => {
  write('1.2.2', { releaseNotes: '- of old', stagingPercentage: 5 });
  const next = write('1.2.3');
  expect(next.releaseNotes ?? null).toBeNull();
  expect(next.stagingPercentage).toBeUndefined();
});

it.each(['', '101', '-1', '5.5', '1e1', 'half'])('"%s" is rejected as a percentage', (percentage) => {
  expect(() => readAnnouncement({ percentage })).toThrow('whole number from 0 to 100');
});

it.each(['', ' \n', 'x'.repeat(maxNotes + 1)])(
  'notes that are empty or too long for the app are rejected',
  (text) => {
    expect(() => readAnnouncement({ notes: writeNotes(text) })).toThrow('must contain text');
  },
);
