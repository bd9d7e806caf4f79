// The feed of the packages' updates: what a build is given of it (vite.config.ts), and how a release writes and signs it.
import { createHash, createPublicKey } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { basename } from 'node:path';
import { firstLine, signText } from './signing/ed25519.mjs';

/**
 * What a build carries of its feed.
 * @typedef {object} BuildFeed
 * @property {string} url the folder of the feed's files, with a slash at its end
 * @property {string[]} publicKeys Ed25519, base64 of the SPKI form (DER); a feed must bear the signature of one of them
 * @property {string | null} publisher whose Authenticode signature an update for Windows must bear
 */

const loopback = /^(localhost|127(\.\d{1,3}){3}|\[::1\])$/;

/**
 * The feed that the environment names: UPDATE_FEED_URL, UPDATE_PUBLIC_KEY (several are parted by spaces, so that a key can be
 * replaced), UPDATE_PUBLISHER (Windows alone). Null where there is none: such a build does not update itself.
 * @param {Readonly<Record<string, string | undefined>>} environment
 * @returns {BuildFeed | null}
 * @throws {Error} where one is missing or not what it should be: a package that could never update must not be built
 */
export function updateFeedOfBuild({ UPDATE_FEED_URL: url, UPDATE_PUBLIC_KEY: keys, UPDATE_PUBLISHER }) {
  if (!url && !keys) return null;
  if (!url || !keys) throw new Error('UPDATE_FEED_URL and UPDATE_PUBLIC_KEY belong together');
  const address = new URL(url);
  const secure =
    address.protocol === 'https:' || (address.protocol === 'http:' && loopback.test(address.hostname));
  if (!secure) throw new Error('UPDATE_FEED_URL must be an https: address, or http: on loopback');
  if (address.search || address.hash || address.username) {
    throw new Error('UPDATE_FEED_URL must be a plain folder');
  }
  const publicKeys = keys.trim().split(/\s+/);
  for (const key of publicKeys) {
    const { asymmetricKeyType } = createPublicKey({
      key: Buffer.from(key, 'base64'),
      format: 'der',
      type: 'spki',
    });
    if (asymmetricKeyType !== 'ed25519') throw new Error('UPDATE_PUBLIC_KEY must be an Ed25519 key');
  }
  return { url: address.href.replace(/\/?$/, '/'), publicKeys, publisher: UPDATE_PUBLISHER || null };
}

/**
 * @typedef {object} FeedFacts
 * @property {string} version
 * @property {readonly string[]} artefacts paths of the files that replace an installed copy; they lie beside the feed
 * @property {string} releaseDate ISO 8601
 * @typedef {FeedFacts & import('./packing/announcement.mjs').Announcement} FeedContent
 */

/**
 * Writes a feed in the YAML that electron-builder writes (of which JSON is a part). Its first line says what the text is and
 * of which version: what the same key signed for another purpose is no feed.
 * @param {string} path `latest-linux.yml`, `latest-linux-arm64.yml`, `latest.yml` (Windows), `latest-mac.yml`
 * @param {FeedContent} content
 */
export function writeFeed(path, { version, artefacts, ...more }) {
  const files = artefacts.map((artefact) => {
    const content = readFileSync(artefact);
    const sha512 = createHash('sha512').update(content).digest('base64');
    return { url: basename(artefact), sha512, size: content.length };
  });
  const yaml = JSON.stringify({ version, files, ...more }, null, 2);
  writeFileSync(path, `${firstLine(version, 'update feed')}${yaml}\n`);
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
