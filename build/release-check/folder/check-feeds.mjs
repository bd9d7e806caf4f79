import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { feedsOf, feedText, isFeedFile, maxNotes, previousAnnouncement } from '../../packing/feeds.mjs';
import { isSignedBy } from '../../signing/ed25519.mjs';
import { publishedKey } from './check-signatures.mjs';

/**
 * Checks that every artifact that can replace an installed copy is in its system's feed, and that each feed is signed and is, byte for
 * byte, what signing would write for these artifacts.
 * @param {string} folder of the release
 * @param {string} version
 * @returns {string[]} findings
 */
export function checkFeeds(folder, version) {
  const expected = feedsOf(folder);
  const known = new Set(expected.flatMap(({ feed }) => [feed, `${feed}.sig`]));
  const unexpected = readdirSync(folder).filter((name) => isFeedFile(name) && !known.has(name));
  const key = publishedKey(folder);
  return [
    ...unexpected.map((name) => `${name} belongs to no artifact here`),
    ...expected.flatMap(({ feed, artifacts }) => {
      const missing = [feed, `${feed}.sig`].filter((name) => !existsSync(join(folder, name)));
      if (missing.length > 0) return missing.map((name) => `${name} is missing`);
      const path = join(folder, feed);
      const signature = Buffer.from(readFileSync(`${path}.sig`, 'latin1'), 'base64');
      return [
        ...(isSignedBy(readFileSync(path), signature, key)
          ? []
          : [`${feed} is not signed by the release key`]),
        ...(isExpected(path, version, artifacts)
          ? []
          : [`${feed} is not the feed of version ${version} for these artifacts`]),
      ];
    }),
  ];
}

/**
 * @param {string} path
 * @param {string} version
 * @param {string[]} names of the artifacts
 */
function isExpected(path, version, names) {
  try {
    const previous = previousAnnouncement(path, version);
    const { releaseDate = '', releaseNotes = '', stagingPercentage: percentage = 100 } = previous;
    const artifacts = names.map((name) => join(path, '..', name));
    return (
      readFileSync(path, 'utf8') === feedText({ ...previous, version, artifacts, releaseDate }) &&
      new Date(releaseDate).toISOString() === releaseDate &&
      typeof releaseNotes === 'string' &&
      releaseNotes.length <= maxNotes &&
      Number.isInteger(percentage) &&
      percentage >= 0 &&
      percentage <= 100
    );
  } catch {
    return false;
  }
}
