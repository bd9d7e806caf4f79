import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { feedLimits } from '../../build/packing/feed-limits.mjs';
import { updateFeedOfBuild } from '../../build/packing/update-feed-of-build.mjs';
import { signFeed, writeFeed } from '../../build/packing/write-feed.mjs';
import { checkFeeds } from '../../build/release-check/folder/check-feeds.mjs';
import { makeReleaseKey, publicKeyOf } from '../../build/signing/ed25519.mjs';
import { readSignedFeed } from '../../electron/updates/signed-feed';
import { openFeed } from '../../electron/updates/update-feed';

// What the verifier lets out the app reads, and what it holds back the app would refuse: each limit from both sides.

const version = '1.2.3';
const feed = 'latest-linux.yml';
const key = makeReleaseKey();
let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'parts-limits-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

interface Sizes {
  bytes?: number;
  signatureBytes?: number;
  files?: number;
  notes?: number;
}

function release({ bytes = 0, signatureBytes = 0, files = 1, notes = 0 }: Sizes): void {
  const artefacts = Array.from({ length: files }, (_, index) => join(folder, `${index}-linux-amd64.deb`));
  for (const artefact of artefacts) writeFileSync(artefact, 'made up');
  const path = join(folder, feed);
  const releaseDate = '2026-02-03T09:00:00.000Z';
  writeFeed(path, { version, artefacts, releaseDate, releaseNotes: 'é'.repeat(notes) });
  pad(path, bytes);
  signFeed(path, key);
  pad(`${path}.sig`, signatureBytes);
}

function pad(path: string, bytes: number): void {
  const content = readFileSync(path);
  writeFileSync(path, Buffer.concat([content, Buffer.alloc(Math.max(0, bytes - content.length), '\n')]));
}

function doesAppRead(): Promise<boolean> {
  const url = 'https://updates.example/';
  const built = updateFeedOfBuild({ UPDATE_FEED_URL: url, UPDATE_PUBLIC_KEY: publicKeyOf(key) });
  if (!built) throw new Error('There is a feed');
  const fetch = async (address: string) => new Response(readFileSync(join(folder, basename(address))));
  return readSignedFeed(openFeed(built), feed, fetch).then(
    () => true,
    () => false,
  );
}

const isLetOut = () =>
  checkFeeds(folder, version, { ed25519: [publicKeyOf(key)], gpgFingerprints: [] }).length === 0;

it.each(Object.entries(feedLimits))(
  'of %s, at most %i: the app and the verifier agree',
  async (what, most) => {
    release({ [what]: most });
    expect({ letOut: isLetOut(), read: await doesAppRead() }).toEqual({ letOut: true, read: true });
    release({ [what]: most + 1 });
    expect({ letOut: isLetOut(), read: await doesAppRead() }).toEqual({ letOut: false, read: false });
  },
);
