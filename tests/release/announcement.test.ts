import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { maxNotes, readAnnouncement, writeFeeds } from '../../build/packing/feeds.mjs';
import { makeReleaseKey } from '../../build/signing/ed25519.mjs';
import { readFeed } from '../../electron/updates/feed-answer';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'announcement-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

it.each(['- sorted by “total”', 'é'.repeat(maxNotes)])(
  'reaches the app with the feed: %.20s',
  (releaseNotes) => {
    const notes = join(folder, 'notes.md');
    writeFileSync(notes, `\n${releaseNotes}\n\n`);
    writeFileSync(join(folder, 'parts-lookup-1.2.3-linux-amd64.deb'), 'made up');
    writeFeeds(folder, '1.2.3', makeReleaseKey(), readAnnouncement({ notes, percentage: '5' }));
    const name = 'latest-linux.yml';
    const text = readFileSync(join(folder, name), 'utf8');
    expect(readFeed(text, name, new URL('https://updates.example/'))).toMatchObject({
      version: '1.2.3',
      releaseNotes,
      stagingPercentage: 5,
    });
  },
);

it('of nothing says nothing: a release for all computers, without notes', () => {
  expect(readAnnouncement({})).toEqual({});
});

it.each(['', '101', '-1', '5.5', '1e1', 'half'])('refuses "%s" as a percentage', (percentage) => {
  expect(() => readAnnouncement({ percentage })).toThrow('whole number from 0 to 100');
});

it.each(['', ' \n', 'x'.repeat(maxNotes + 1)])(
  'refuses notes that an app would refuse, or that say nothing',
  (text) => {
    const notes = join(folder, 'notes.md');
    writeFileSync(notes, text);
    expect(() => readAnnouncement({ notes })).toThrow('must hold some text');
  },
);

it('of this version is one that an app reads', () => {
  expect(readAnnouncement({ notes: 'docs/release-notes.md' }).releaseNotes).toContain('The first release');
});
