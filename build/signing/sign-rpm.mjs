import { execFileSync } from 'node:child_process';
import { copyFileSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { readRpmParts } from './rpm-parts.mjs';
import { whoSignedRpm } from './who-signed-rpm.mjs';

/**
 * Signs an rpm in itself, as rpm wants it (a signature beside it says nothing to rpm). One that this key has signed stays as it
 * is, byte for byte: it may be published already. Another key's signature is replaced.
 * @param {string} file
 * @param {import('./gpg.mjs').GpgSigner} signer
 * @throws {Error} when rpmsign is missing, fails, or changed more than the signature: the file is then as before
 */
export function signRpm(file, signer) {
  const before = readRpmParts(readFileSync(file));
  if (whoSignedRpm(before, signer.publicKey) === signer.fingerprint) return;
  const signed = `${file}.signed`;
  try {
    copyFileSync(file, signed);
    runRpmsign(signed, signer);
    const after = readRpmParts(readFileSync(signed));
    // SECURITY: what was packed is what goes out: rpmsign has the file in its hands, and may add a signature to it, nothing else.
    for (const part of /** @type {const} */ (['lead', 'header', 'payload']))
      if (!after[part].equals(before[part])) throw new Error(`rpmsign changed the ${part} of ${file}`);
    if (whoSignedRpm(after, signer.publicKey) !== signer.fingerprint)
      throw new Error(`rpmsign did not sign ${file} with the key ${signer.fingerprint}`);
    renameSync(signed, file);
  } finally {
    rmSync(signed, { force: true });
  }
}

/**
 * @param {string} file
 * @param {import('./gpg.mjs').GpgSigner} signer
 */
function runRpmsign(file, signer) {
  // rpm's own idea of where GPG lies is of the machine that rpm was built on: Debian's names a gpg2 that Debian does not have.
  const gpg = execFileSync('sh', ['-c', 'command -v gpg'], { encoding: 'utf8' }).trim();
  const macros = ['--define', `__gpg ${gpg}`, '--define', `_gpg_name ${signer.fingerprint}`];
  try {
    signer.lendTo('rpmsign', [...macros, '--resign', file]);
  } catch (error) {
    const isMissing = error instanceof Error && 'code' in error && error.code === 'ENOENT';
    throw isMissing
      ? new Error('rpmsign is missing: it is in the package rpm (Debian, Ubuntu) or rpm-sign (Fedora)')
      : error;
  }
}
