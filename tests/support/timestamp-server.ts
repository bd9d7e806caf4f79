import { execFileSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { startInBackground } from './background-process';

export interface TimestampServer {
  address: string;
  /** Of the authority, as PEM. */
  certificate: string;
  stop(): Promise<void>;
}

/** Makes `NAME.pem` and `NAME.key` in a folder: a certificate that vouches for itself, for one use. */
export function makeSelfSigned(
  folder: string,
  name: string,
  subject: string,
  use: string,
  more: string[] = [],
) {
  const key = ['-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:P-256', '-nodes', '-keyout', `${name}.key`];
  const uses = ['-addext', `extendedKeyUsage=${use}`, '-addext', 'keyUsage=digitalSignature'];
  const args = ['req', '-x509', ...key, '-out', `${name}.pem`, '-days', '2', '-subj', `/CN=${subject}`];
  execFileSync('openssl', [...args, ...uses, ...more.flatMap((extension) => ['-addext', extension])], {
    cwd: folder,
    stdio: 'pipe',
  });
}

/** Starts an authority on loopback that vouches for the time of signatures. */
export async function startTimestampServer(folder: string): Promise<TimestampServer> {
  mkdirSync(folder);
  // As Microsoft's do, it names a list of revoked certificates; this one cannot be reached.
  const list = 'crlDistributionPoints=URI:http://127.0.0.1:1/revoked.crl';
  makeSelfSigned(folder, 'tsa', 'Times', 'critical,timeStamping', [list]);
  const config = `[tsa]
default_tsa = times
[times]
signer_cert = tsa.pem
signer_key = tsa.key
signer_digest = sha256
serial = serial
default_policy = 1.2.3.4
digests = sha256
ess_cert_id_alg = sha256
`;
  writeFileSync(join(folder, 'tsa.cnf'), config);
  const script = fileURLToPath(new URL('serve-timestamps.mjs', import.meta.url));
  const { child, stop } = startInBackground([process.execPath, script, folder], process.env);
  const [said] = await once(child.stdout ?? child, 'data');
  return {
    address: String(said).trim(),
    certificate: readFileSync(join(folder, 'tsa.pem'), 'utf8'),
    stop,
  };
}
