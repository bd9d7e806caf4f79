import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { feedsOf, feedText, isFeedFile, maxNotes, previousAnnouncement } from '../../packing/feeds.mjs';
import { isSignedBy } from '../../signing/ed25519.mjs';
import { publishedKey } from './check-signatures.mjs';

/**
 * Every artifact that can replace an installed copy is in the feed of its system, as it is; each feed is signed, and says what
 * sealing would write of these artifacts, byte for byte.
 * @param {string} folder of the release
 * @param {string} version
 * @returns {string[]} what is wrong
 */
export function checkFeeds(folder, version) {
  const wanted = feedsOf(folder);
  const known = new Set(wanted.flatMap(({ feed }) => [feed, `${feed}.sig`]));
  const strangers = readdirSync(folder).filter((name) => isFeedFile(name) && !known.has(name));
  const key = publishedKey(folder);
  return [
    ...strangers.map((name) => `${name} is of no artifact here`),
    ...wanted.flatMap(({ feed, artifacts }) => {
      const missing = [feed, `${feed}.sig`].filter((name) => !existsSync(join(folder, name)));
      if (missing.length > 0) return missing.map((name) => `${name} is missing`);
      const path = join(folder, feed);
      const signature = Buffer.from(readFileSync(`${path}.sig`, 'latin1'), 'base64');
      return [
        ...(isSignedBy(readFileSync(path), signature, key)
          ? []
          : [`${feed} is not signed by the release key`]),
        ...(isRight(path, version, artifacts)
          ? []
          : [`${feed} does not say what a feed of version ${version} says of these artifacts`]),
      ];
    }),
  ];
}

/**
 * @param {string} path
 * @param {string} version
 * @param {string[]} names of the artifacts
 */
function isRight(path, version, names) {
  try {
    const held = previousAnnouncement(path, version);
    const { releaseDate = '', releaseNotes = '', stagingPercentage: share = 100 } = held;
    const artifacts = names.map((name) => join(path, '..', name));
    return (
      readFileSync(path, 'utf8') === feedText({ ...held, version, artifacts, releaseDate }) &&
      new Date(releaseDate).toISOString() === releaseDate &&
      typeof releaseNotes === 'string' &&
      releaseNotes.length <= maxNotes &&
      Number.isInteger(share) &&
      share >= 0 &&
      share <= 100
    );
  } catch {
    return false;
  }
}
