import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { feedLimits } from '../../packing/feed-limits.mjs';
import { belongsToFeed, feedsOf } from '../../packing/release-feeds.mjs';
import { isSignedByOne } from '../../signing/ed25519.mjs';
import { checkFeedFiles, checkFeedText } from './check-feed-text.mjs';
import { keysFor } from './check-seal.mjs';

/**
 * Every artefact that can replace an installed copy is in the feed of its system, as it is; each feed is signed, and of this
 * version.
 * @param {string} folder of the release
 * @param {string} version
 * @param {import('../../packing/read-release-keys.mjs').ReleaseKeys | 'beside'} trusted
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
      return [
        ...checkSignature(
          text,
          readFileSync(join(folder, `${feed}.sig`), 'latin1'),
          keysFor(folder, trusted),
        ),
        ...checkFeedText(text, version),
        ...checkFeedFiles(text, folder, artefacts),
      ].map((fault) => `${feed} ${fault}`);
    }),
  ];
}

/** All that the app takes for a signature. */
const signatureShape = /^[A-Za-z0-9+/]{86}==\s*$/;

/**
 * @param {string} text of the feed
 * @param {string} signature what lies beside it
 * @param {string[]} keys
 */
function checkSignature(text, signature, keys) {
  if (signature.length > feedLimits.signatureBytes || !signatureShape.test(signature))
    return ['has no signature that the app could read'];
  return isSignedByOne(text, Buffer.from(signature, 'base64'), keys)
    ? []
    : ['is not signed by a trusted release key'];
}
