import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { load } from 'js-yaml';
import { feedLimits } from '../../packing/feed-limits.mjs';
import { firstLine } from '../../signing/ed25519.mjs';

/**
 * @typedef {{url?: unknown, sha512?: unknown, size?: unknown}} FeedFile
 * @typedef {{version?: unknown, files?: FeedFile[], releaseDate?: unknown, releaseNotes?: unknown, stagingPercentage?: unknown}} Feed
 */

/** All that a feed says. The app reads a little more, which this project never writes. */
const fields = ['version', 'files', 'releaseDate', 'releaseNotes', 'stagingPercentage'];

const timeShape = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/;

/**
 * A feed says what the app can read, of this version, and nothing else.
 * @param {string} text
 * @param {string} version
 * @returns {string[]} what is wrong
 */
export function checkFeedText(text, version) {
  const feed = readFeed(text);
  const { releaseDate: date, releaseNotes: notes = '', stagingPercentage: share = 100 } = feed;
  const isShare = typeof share === 'number' && share >= 0 && share <= 100;
  return [
    ...(Buffer.byteLength(text) <= feedLimits.bytes ? [] : ['is longer than the app reads']),
    ...(text.startsWith(firstLine(version, 'update feed'))
      ? []
      : [`does not begin as a feed of version ${version}`]),
    ...(feed.version === version ? [] : [`says that it is of version ${feed.version}, not ${version}`]),
    ...(typeof notes === 'string' && notes.length <= feedLimits.notes
      ? []
      : ['has notes that the app does not read']),
    ...(typeof date === 'string' && timeShape.test(date) ? [] : ['does not say when it was released']),
    ...(isShare ? [] : [`is handed out to ${share} of a hundred computers`]),
    ...Object.keys(feed)
      .filter((name) => !fields.includes(name))
      .map((name) => `says ${name}, which no feed does`),
  ];
}

/**
 * A feed names its artefacts, each once and as it is.
 * @param {string} text
 * @param {string} folder of the release
 * @param {string[]} artefacts that it must name
 * @returns {string[]} what is wrong
 */
export function checkFeedFiles(text, folder, artefacts) {
  const { files } = readFeed(text);
  const listed = Array.isArray(files) ? files.map((file) => ({ ...file, url: String(file?.url) })) : [];
  const names = new Set(listed.map(({ url }) => url));
  return [
    ...(listed.length <= feedLimits.files ? [] : ['names more files than the app reads']),
    ...[...names].flatMap((name) => [
      ...(artefacts.includes(name) ? [] : [`names ${name}, which is no artefact of it`]),
      // The app takes the first: no later one may vouch for it.
      ...(listed.filter(({ url }) => url === name).length === 1 ? [] : [`names ${name} more than once`]),
    ]),
    ...artefacts.flatMap((name) => {
      const file = listed.find(({ url }) => url === name);
      if (!file) return [`does not name ${name}`];
      const content = readFileSync(join(folder, name));
      const isRight =
        file.sha512 === createHash('sha512').update(content).digest('base64') && file.size === content.length;
      return isRight ? [] : [`states another size or digest of ${name}`];
    }),
  ];
}

/**
 * @param {string} text
 * @returns {Feed} an empty one where it is not readable as a feed
 */
function readFeed(text) {
  try {
    const feed = load(text);
    return typeof feed === 'object' && feed !== null ? feed : {};
  } catch {
    return {};
  }
}
