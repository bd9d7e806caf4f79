import { hash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { firstLine, signText } from '../signing/ed25519.mjs';

/** The feeds that a release can have, by the names that the app requests (`feed-file-name.ts`), and the artifacts that each lists. */
const feeds = [
  { feed: 'latest-linux.yml', artifacts: /-linux-(amd64\.deb|x86_64\.rpm|x86_64\.AppImage)$/ },
  { feed: 'latest-linux-arm64.yml', artifacts: /-linux-(arm64\.deb|aarch64\.rpm|arm64\.AppImage)$/ },
  { feed: 'latest.yml', artifacts: /-win-(x64|arm64)-setup\.exe$/ },
  { feed: 'latest-mac.yml', artifacts: /-mac-universal\.zip$/ },
];

/** With more, an installed copy would reject the whole feed (`electron/features/updates/signed-feed.ts`); a test compares the two. */
export const maxNotes = 20_000;

/**
 * What a feed says about a release besides its files.
 * @typedef {object} Announcement
 * @property {string} [releaseNotes] plain text
 * @property {number} [stagingPercentage] how many of a hundred computers get it; all by default
 *
 * @typedef {object} FeedFacts
 * @property {string} version
 * @property {readonly string[]} artifacts paths of the files that replace an installed copy; they are in the feed's folder
 * @property {string} releaseDate ISO 8601
 * @typedef {FeedFacts & Announcement} FeedContent
 */

/** Whether a file is a feed or a feed's signature. They are signed separately, since the staging percentage changes after the release. */
export function isFeedFile(/** @type {string} */ name) {
  return feeds.some(({ feed }) => name === feed || name === `${feed}.sig`);
}

/**
 * Returns the feeds that the artifacts in a folder need.
 * @param {string} folder
 * @returns {{feed: string, artifacts: string[]}[]} names
 */
export function feedsOf(folder) {
  const names = readdirSync(folder).sort();
  return feeds
    .map(({ feed, artifacts }) => ({ feed, artifacts: names.filter((name) => artifacts.test(name)) }))
    .filter(({ artifacts }) => artifacts.length > 0);
}

/**
 * Writes and signs the feeds for a folder of finished artifacts. An existing feed of this version keeps its date, notes and
 * percentage unless the announcement replaces them.
 * @param {string} folder
 * @param {string} version
 * @param {string} privateKey PEM
 * @param {Announcement} [announcement]
 */
export function writeFeeds(folder, version, privateKey, announcement = {}) {
  const now = new Date().toISOString();
  for (const { feed, artifacts } of feedsOf(folder)) {
    const path = join(folder, feed);
    const content = { version, artifacts: artifacts.map((name) => join(folder, name)), releaseDate: now };
    writeFileSync(path, feedText({ ...content, ...previousAnnouncement(path, version), ...announcement }));
    signFeed(path, privateKey);
  }
}

/**
 * Formats a feed in the YAML that electron-builder writes (JSON is a subset). Its first line states purpose and version, so that
 * nothing else that the same key has signed passes for a feed. The same content always gives the same text, which the verifier
 * relies on.
 * @param {FeedContent} content
 */
export function feedText({ version, artifacts, releaseDate, releaseNotes, stagingPercentage }) {
  const files = artifacts.map((artifact) => {
    const content = readFileSync(artifact);
    return { url: basename(artifact), sha512: hash('sha512', content, 'base64'), size: content.length };
  });
  const feed = { version, files, releaseDate, releaseNotes, stagingPercentage };
  return `${firstLine(version, 'update feed')}${JSON.stringify(feed, null, 2)}\n`;
}

/**
 * Signs a feed as the app verifies it: `<feed>.sig` contains the base64 of an Ed25519 signature over the feed's exact bytes. Call
 * it last: after any later change, even of the percentage, the app rejects the feed.
 * @param {string} path
 * @param {string} privateKey PEM (PKCS #8)
 */
export function signFeed(path, privateKey) {
  const signature = signText(readFileSync(path), privateKey);
  writeFileSync(`${path}.sig`, `${signature.toString('base64')}\n`);
}

/**
 * Reads what an existing feed says besides its files.
 * @param {string} path of the feed
 * @param {string} version
 * @returns {Announcement & {releaseDate?: string}} empty if there is no feed of this version
 */
export function previousAnnouncement(path, version) {
  const head = firstLine(version, 'update feed');
  const text = existsSync(path) ? readFileSync(path, 'utf8') : '';
  if (!text.startsWith(head)) return {};
  const { version: _version, files: _files, ...previous } = JSON.parse(text.slice(head.length));
  return previous;
}

/**
 * Reads the announcement from command-line options. Throws where an app would reject the feed because of it.
 * @param {{notes?: string | undefined, percentage?: string | undefined}} options `notes`: a file's path
 * @returns {Announcement}
 */
export function readAnnouncement({ notes, percentage }) {
  /** @type {Announcement} */
  const announcement = {};
  if (notes !== undefined) {
    const text = readFileSync(notes, 'utf8').trim();
    if (text === '' || text.length > maxNotes)
      throw new Error(`${notes} must contain text, at most ${maxNotes} characters`);
    announcement.releaseNotes = text;
  }
  if (percentage !== undefined) {
    if (!/^(\d{1,2}|100)$/.test(percentage))
      throw new Error('--percentage must be a whole number from 0 to 100');
    announcement.stagingPercentage = Number(percentage);
  }
  return announcement;
}
