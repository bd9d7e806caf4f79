// The feed of the packages' updates: what a build is given of it (vite.config.ts), and how its files are signed.
import { createPrivateKey, createPublicKey, sign } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';

const loopback = /^(localhost|127(\.\d{1,3}){3}|\[::1\])$/;

/**
 * What a build carries of its feed: UPDATE_FEED_URL, the folder of the feed's files, and UPDATE_PUBLIC_KEY, base64 of
 * the Ed25519 key's SPKI form (DER). Null where neither is there: such a build does not update itself.
 * @param {Readonly<Record<string, string | undefined>>} environment
 * @returns {{ url: string, publicKey: string } | null}
 * @throws {Error} where one is missing or not what it should be: a package that could never update must not be built
 */
export function updateFeedOfBuild({ UPDATE_FEED_URL: url, UPDATE_PUBLIC_KEY: publicKey }) {
  if (!url && !publicKey) return null;
  if (!url || !publicKey) throw new Error('UPDATE_FEED_URL and UPDATE_PUBLIC_KEY belong together');
  const address = new URL(url);
  const secure =
    address.protocol === 'https:' || (address.protocol === 'http:' && loopback.test(address.hostname));
  if (!secure) throw new Error('UPDATE_FEED_URL must be an https: address, or http: on loopback');
  if (address.search || address.hash || address.username) {
    throw new Error('UPDATE_FEED_URL must be a plain folder');
  }
  const key = createPublicKey({ key: Buffer.from(publicKey, 'base64'), format: 'der', type: 'spki' });
  if (key.asymmetricKeyType !== 'ed25519') throw new Error('UPDATE_PUBLIC_KEY must be an Ed25519 key');
  return { url: address.href.replace(/\/?$/, '/'), publicKey };
}

/**
 * Signs feed files as the app verifies them: `<file>.sig` holds base64 of the Ed25519 signature over the file's exact
 * bytes. To call last: whatever is changed in a feed afterwards, the staged percentage too, makes it refused.
 * @param {readonly string[]} files
 * @param {string} privateKey base64 of the key's PKCS #8 form (DER)
 */
export function signFeedFiles(files, privateKey) {
  const key = createPrivateKey({ key: Buffer.from(privateKey, 'base64'), format: 'der', type: 'pkcs8' });
  for (const file of files) {
    writeFileSync(`${file}.sig`, `${sign(null, readFileSync(file), key).toString('base64')}\n`);
  }
}
