import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { basename } from 'node:path';
import { firstLine, signText } from '../signing/ed25519.mjs';

/**
 * @typedef {object} FeedFacts
 * @property {string} version
 * @property {readonly string[]} artefacts paths of the files that replace an installed copy; they lie beside the feed
 * @property {string} releaseDate ISO 8601
 * @typedef {FeedFacts & import('./announcement.mjs').Announcement} FeedContent
 */

/**
 * A feed in the YAML that electron-builder writes (of which JSON is a part). Its first line says what the text is and of which
 * version: what the same key signed for another purpose is no feed. The same content always makes the same text, by which the
 * verifier knows a feed.
 * @param {FeedContent} content
 */
export function feedText({ version, artefacts, releaseDate, releaseNotes, stagingPercentage }) {
  const files = artefacts.map((artefact) => {
    const content = readFileSync(artefact);
    const sha512 = createHash('sha512').update(content).digest('base64');
    return { url: basename(artefact), sha512, size: content.length };
  });
  const feed = { version, files, releaseDate, releaseNotes, stagingPercentage };
  return `${firstLine(version, 'update feed')}${JSON.stringify(feed, null, 2)}\n`;
}

/**
 * @param {string} path `latest-linux.yml`, `latest-linux-arm64.yml`, `latest.yml` (Windows), `latest-mac.yml`
 * @param {FeedContent} content
 */
export function writeFeed(path, content) {
  writeFileSync(path, feedText(content));
}

/**
 * Signs a feed as the app verifies it: `<feed>.sig` holds base64 of the Ed25519 signature over the feed's exact bytes. To call
 * last: whatever is changed in a feed afterwards, the staged percentage too, makes it refused.
 * @param {string} path
 * @param {string} privateKey PEM (PKCS #8)
 */
export function signFeed(path, privateKey) {
  const signature = signText(readFileSync(path), privateKey);
  writeFileSync(`${path}.sig`, `${signature.toString('base64')}\n`);
}
