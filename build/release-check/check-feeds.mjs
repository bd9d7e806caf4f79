import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { load } from 'js-yaml';
import { belongsToFeed, feedsOf } from '../packing/release-feeds.mjs';
import { firstLine, isSignedByOne } from '../signing/ed25519.mjs';
import { keysFor } from './check-seal.mjs';

/**
 * Every artefact that can replace an installed copy is in the feed of its system, as it is; each feed is signed, and of this
 * version.
 * @param {string} folder of the release
 * @param {string} version
 * @param {import('./check-seal.mjs').TrustedKeys | 'beside'} trusted
 * @returns {string[]} what is wrong
 */
export function checkFeeds(folder, version, trusted) {
  const wanted = feedsOf(folder);
  const known = new Set(wanted.flatMap(({ feed }) => [feed, `${feed}.sig`]));
  const strangers = readdirSync(folder).filter((name) => belongsToFeed(name) && !known.has(name));
  return [
    ...strangers.map((name) => `${name} is of no artefact here`),
    ...wanted.flatMap(({ feed, artefacts }) => {
      const missing = [feed, `${feed}.sig`].filter((name) => !existsSync(join(folder, name)));
      if (missing.length > 0) return missing.map((name) => `${name} is missing`);
      const text = readFileSync(join(folder, feed), 'utf8');
      const signature = Buffer.from(readFileSync(join(folder, `${feed}.sig`), 'latin1'), 'base64');
      const isSigned = isSignedByOne(text, signature, keysFor(folder, trusted));
      return [
        ...(isSigned ? [] : [`${feed} is not signed by a trusted release key`]),
        ...checkText(text, version).map((fault) => `${feed} ${fault}`),
        ...checkFiles(text, folder, artefacts).map((fault) => `${feed} ${fault}`),
      ];
    }),
  ];
}

/**
 * @typedef {{version?: unknown, files?: {url?: unknown, sha512?: unknown, size?: unknown}[]}} Feed
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

/**
 * @param {string} text
 * @param {string} version
 */
function checkText(text, version) {
  const stated = readFeed(text).version;
  return [
    ...(text.startsWith(firstLine(version, 'update feed'))
      ? []
      : [`does not begin as a feed of version ${version}`]),
    ...(stated === version ? [] : [`says that it is of version ${stated}, not ${version}`]),
  ];
}

/**
 * @param {string} text
 * @param {string} folder
 * @param {string[]} artefacts that it must name
 */
function checkFiles(text, folder, artefacts) {
  const { files } = readFeed(text);
  const listed = new Map(Array.isArray(files) ? files.map((file) => [String(file.url), file]) : []);
  const strangers = [...listed.keys()].filter((name) => !artefacts.includes(name));
  return [
    ...strangers.map((name) => `names ${name}, which is no artefact of it`),
    ...artefacts.flatMap((name) => {
      const file = listed.get(name);
      if (!file) return [`does not name ${name}`];
      const content = readFileSync(join(folder, name));
      const isRight =
        file.sha512 === createHash('sha512').update(content).digest('base64') && file.size === content.length;
      return isRight ? [] : [`states another size or digest of ${name}`];
    }),
  ];
}
