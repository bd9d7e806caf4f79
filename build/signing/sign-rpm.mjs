import { execFileSync } from 'node:child_process';
import { verifyRpm } from './verify-rpm.mjs';

/**
 * Writes a signature into an rpm, since rpm ignores one beside it. An rpm that this key has already signed stays the same, byte for
 * byte, because it may be published; another key's signature is replaced.
 * @param {string} file
 * @param {import('./gpg.mjs').GpgSigner} signer
 * @throws {Error} when rpmsign is missing or fails
 */
export function signRpm(file, signer) {
  if (verifyRpm(file, signer.publicKey) === undefined) return;
  // rpm's default path of GPG comes from the machine that built rpm; Debian's rpm names a gpg2 that Debian does not have.
  const gpg = execFileSync('sh', ['-c', 'command -v gpg'], { encoding: 'utf8' }).trim();
  const macros = ['--define', `__gpg ${gpg}`, '--define', `_gpg_name ${signer.fingerprint}`];
  signer.runWithKey('rpmsign', [...macros, '--resign', file]);
  const reason = verifyRpm(file, signer.publicKey);
  if (reason) throw new Error(`rpmsign did not sign ${file} with the key ${signer.fingerprint}: ${reason}`);
}
