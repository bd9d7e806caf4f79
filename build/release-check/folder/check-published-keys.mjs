import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { sealNames } from '../../packing/seal-names.mjs';
import { isSignedByOne, publicKeyAsPem } from '../../signing/ed25519.mjs';
import { fingerprintsOf } from '../../signing/gpg.mjs';

/**
 * The keys that a release publishes, with which users check it by hand, are the project's own, and those that sealed it.
 * @param {string} folder of the release
 * @param {import('../../packing/read-release-keys.mjs').ReleaseKeys} trusted
 * @returns {string[]} what is wrong
 */
export function checkPublishedKeys(folder, trusted) {
  const pem = readFileSync(join(folder, sealNames.releaseKey), 'utf8');
  const own = trusted.ed25519.filter((key) => publicKeyAsPem(key) === pem);
  const checksums = readFileSync(join(folder, sealNames.checksums));
  const signature = readFileSync(join(folder, sealNames.signature));
  const published = fingerprintsOf(readFileSync(join(folder, sealNames.gpgKey), 'utf8'));
  const isOwn = published.length === 1 && published.every((key) => trusted.gpgFingerprints.includes(key));
  return [
    ...(own.length > 0 ? [] : [`${sealNames.releaseKey} is none of the project's keys`]),
    ...(own.length === 0 || isSignedByOne(checksums, signature, own)
      ? []
      : [`${sealNames.releaseKey} is not the key that signed ${sealNames.checksums}`]),
    ...(isOwn ? [] : [`${sealNames.gpgKey} is not one key of the project's`]),
  ];
}
