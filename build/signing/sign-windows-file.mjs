import { execFileSync } from 'node:child_process';
import { mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/**
 * electron-builder calls this for each Windows program that it made. Azure Trusted Signing, which releases use, does not
 * come here; this is for a certificate in a file, as a company's own authority issues them. It is signed in place, with SHA-256;
 * without a timestamp the signature ends with its certificate.
 * @param {{path: string}} request
 * @param {NodeJS.ProcessEnv} [env]
 * @returns {Promise<boolean>} whether it was signed
 */
export default async function signWindowsFile({ path: file }, env = process.env) {
  const { PARTS_LOOKUP_WINDOWS_CERTIFICATE: certificate, PARTS_LOOKUP_WINDOWS_PASSWORD: password = '' } = env;
  if (!certificate) return false;
  const server = env.PARTS_LOOKUP_TIMESTAMP_SERVER;
  const place = mkdtempSync(join(tmpdir(), 'parts-sign-'));
  const [pkcs12, passwordFile] = [join(place, 'certificate.p12'), join(place, 'password')];
  const signed = `${file}.signed`;
  try {
    // SECURITY: the password goes through a file of mode 0600; arguments are shown to every user of the machine.
    writeFileSync(pkcs12, Buffer.from(certificate, 'base64'), { mode: 0o600 });
    writeFileSync(passwordFile, password, { mode: 0o600 });
    const key = ['-pkcs12', pkcs12, '-readpass', passwordFile, ...(server ? ['-ts', server] : [])];
    const args = ['sign', ...key, '-h', 'sha256', '-n', 'Parts Lookup', '-in', file, '-out', signed];
    execFileSync('osslsigncode', args, { stdio: ['ignore', 'ignore', 'pipe'] });
    renameSync(signed, file);
  } finally {
    rmSync(place, { recursive: true, force: true });
  }
  return true;
}
