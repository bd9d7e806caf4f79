import { execFileSync } from 'node:child_process';
import { verifyRpm } from './verify-rpm.mjs';

/**
 * Signs an rpm in itself, as rpm wants it (a signature beside it says nothing to rpm). One that this key has signed stays as it
 * is, byte for byte: it may be published already. Another key's signature is replaced.
 * @param {string} file
 * @param {import('./gpg.mjs').GpgSigner} signer
 * @throws {Error} when rpmsign is missing or fails
 */
export function signRpm(file, signer) {
  if (verifyRpm(file, signer.publicKey) === undefined) return;
  // rpm's own idea of where GPG lies is of the machine that rpm was built on: Debian's names a gpg2 that Debian does not have.
  const gpg = execFileSync('sh', ['-c', 'command -v gpg'], { encoding: 'utf8' }).trim();
  const macros = ['--define', `__gpg ${gpg}`, '--define', `_gpg_name ${signer.fingerprint}`];
  signer.runWithKey('rpmsign', [...macros, '--resign', file]);
  const refusal = verifyRpm(file, signer.publicKey);
  if (refusal) throw new Error(`rpmsign did not sign ${file} with the key ${signer.fingerprint}: ${refusal}`);
}
