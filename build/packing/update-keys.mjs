/** Where a build writes the keys that its deb and rpm lay down for root (electron-builder.yml takes it from there). */
export const updateKeysFile = 'dist/update-keys';

/**
 * A line for each key, as `../linux-package/install-update.sh` reads them.
 * @param {readonly string[]} publicKeys Ed25519, base64 of the SPKI form
 */
export function writeUpdateKeys(publicKeys) {
  return publicKeys.map((key) => `${key}\n`).join('');
}
