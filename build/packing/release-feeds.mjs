import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { heldAnnouncement } from './announcement.mjs';
import { signFeed, writeFeed } from './write-feed.mjs';

/** The feeds that a release can have, by the names that the app asks for (`feed-file-name.ts`), and the artefacts that each names. */
const feeds = [
  { feed: 'latest-linux.yml', artefacts: /-linux-(amd64\.deb|x86_64\.rpm|x86_64\.AppImage)$/ },
  { feed: 'latest-linux-arm64.yml', artefacts: /-linux-(arm64\.deb|aarch64\.rpm|arm64\.AppImage)$/ },
  { feed: 'latest.yml', artefacts: /-win-(x64|arm64)-setup\.exe$/ },
  { feed: 'latest-mac.yml', artefacts: /-mac-universal\.zip$/ },
];

/** Whether it is a feed or a feed's signature. They bear their own, since a staged percentage changes after the release. */
export function belongsToFeed(/** @type {string} */ name) {
  return feeds.some(({ feed }) => name === feed || name === `${feed}.sig`);
}

/**
 * Which feeds belong to the artefacts of a folder.
 * @param {string} folder
 * @returns {{feed: string, artefacts: string[]}[]} names
 */
export function feedsOf(folder) {
  const names = readdirSync(folder).sort();
  return feeds
    .map(({ feed, artefacts }) => ({ feed, artefacts: names.filter((name) => artefacts.test(name)) }))
    .filter(({ artefacts }) => artefacts.length > 0);
}

/**
 * Writes and signs the feeds of a folder of finished artefacts. What a feed of this version that is there already says of the
 * release it says on, unless the announcement says otherwise.
 * @param {string} folder
 * @param {string} version
 * @param {string} privateKey PEM
 * @param {import('./announcement.mjs').Announcement} [announcement]
 */
export function writeFeeds(folder, version, privateKey, announcement = {}) {
  const now = new Date().toISOString();
  for (const { feed, artefacts } of feedsOf(folder)) {
    const path = join(folder, feed);
    writeFeed(path, {
      version,
      artefacts: artefacts.map((name) => join(folder, name)),
      releaseDate: now,
      ...heldAnnouncement(path, version),
      ...announcement,
    });
    signFeed(path, privateKey);
  }
}
