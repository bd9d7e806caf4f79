import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/**
 * A certificate with its private key.
 * @typedef {object} Certificate
 * @property {Buffer} pkcs12
 * @property {string} password
 */

/**
 * Signs a Windows program in place, with SHA-256.
 * @param {string} file
 * @param {Certificate} certificate
 * @param {string} [timestampServer] that answers by RFC 3161; without it the signature ends with the certificate, and makes no release
 */
export function signProgram(file, { pkcs12, password }, timestampServer) {
  withSecrets({ 'certificate.p12': pkcs12, password }, (path) => {
    const signed = `${file}.signed`;
    // SECURITY: the password goes through a file of mode 0600; arguments are shown to every user of the machine.
    const key = ['-pkcs12', path('certificate.p12'), '-readpass', path('password')];
    const timestamp = timestampServer ? ['-ts', timestampServer] : [];
    const args = [
      'sign',
      ...key,
      '-h',
      'sha256',
      '-n',
      'Parts Lookup',
      ...timestamp,
      '-in',
      file,
      '-out',
      signed,
    ];
    execFileSync('osslsigncode', args, { stdio: ['ignore', 'ignore', 'pipe'] });
    renameSync(signed, file);
  });
}

/**
 * A right signature is one, made for the publisher, with a timestamp: without one it would end with its certificate, which for
 * Azure's is after three days.
 * @param {string} file a Windows program
 * @param {{authorities: string, publisher: string}} expected certificates (PEM) that are trusted for signature and timestamp, and
 *   whom they must vouch for
 * @returns {string | undefined} what is wrong with its signature
 */
export function findFaultInSignature(file, { authorities, publisher }) {
  return withSecrets({ authorities }, (path) => {
    const trusted = ['-CAfile', path('authorities'), '-TSA-CAfile', path('authorities')];
    const args = ['verify', ...withoutRevocation(), ...trusted, '-in', file];
    const { status, stdout, stderr } = spawnSync('osslsigncode', args, { encoding: 'utf8' });
    const text = stdout + stderr;
    if (/No signature found/i.test(text)) return 'has no Authenticode signature';
    if (status !== 0) return 'its Authenticode signature does not verify';
    // SECURITY: osslsigncode is content when one of several verifies, and the first is the one whose signer is read below.
    const count = text.match(/^Signature Index: /gm)?.length;
    // Version 2.7 names the ones that verify, and counts them all; 2.9 names all.
    const counted = Number(text.match(/^Number of verified signatures: (\d+)$/m)?.[1] ?? count);
    if (count !== 1 || counted !== 1)
      return `has ${Math.max(count ?? 0, counted)} Authenticode signatures, not one`;
    const signer = text.match(/Signer's certificate:[\s\S]*?Subject: [^\n]*?\/CN=([^/\n]+)/)?.[1]?.trim();
    if (signer !== publisher) return `is signed for ${signer ?? 'nobody'}, not for ${publisher}`;
    if (/^Timestamp is not available$/m.test(text)) return 'its Authenticode signature has no timestamp';
    // SECURITY: to osslsigncode a timestamp that does not verify is as good as none, and no fault.
    return /^Timestamp Server Signature verification: ok$/m.test(text)
      ? undefined
      : 'the timestamp of its Authenticode signature does not verify';
  });
}

/**
 * Newer versions fetch the lists of revoked certificates, and find every timestamp of Microsoft's wrong where these cannot be
 * reached. Windows asks for them itself, when it matters: after the release.
 */
function withoutRevocation() {
  const { stdout, stderr } = spawnSync('osslsigncode', ['verify', '--help'], { encoding: 'utf8' });
  return (stdout + stderr).includes('-ignore-crl') ? ['-ignore-crl'] : [];
}

/**
 * @template Result
 * @param {Record<string, string | Buffer>} files by their names, for the time of the call
 * @param {(path: (name: string) => string) => Result} call
 */
function withSecrets(files, call) {
  const folder = mkdtempSync(join(tmpdir(), 'parts-sign-'));
  try {
    for (const [name, content] of Object.entries(files))
      writeFileSync(join(folder, name), content, { mode: 0o600 });
    return call((name) => join(folder, name));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
