import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** A private authority, as a company's proxy has one that opens TLS connections. */
export interface CertificateAuthority {
  readonly name: string;
  /** Where its own certificate lies, as PEM. */
  readonly certificatePath: string;
  /** Key and certificate for 127.0.0.1 and localhost. */
  issue(): { readonly key: Buffer; readonly cert: Buffer };
}

const openssl = (args: readonly string[]) => execFileSync('openssl', args, { stdio: 'pipe' });
const newKey = ['-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:prime256v1', '-nodes'];

/** Makes an authority whose files lie in `folder`. */
export function createAuthority(folder: string, name: string): CertificateAuthority {
  const at = (file: string) => join(folder, file);
  const [authority, authorityKey] = [at('authority.pem'), at('authority.key')];
  const subject = ['-subj', `/O=Example Corp/CN=${name}`, '-days', '30'];
  openssl(['req', '-x509', ...newKey, '-keyout', authorityKey, '-out', authority, ...subject]);
  return {
    name,
    certificatePath: authority,
    issue() {
      const [key, wish, cert, terms] = [
        at('server.key'),
        at('server.csr'),
        at('server.pem'),
        at('server.ext'),
      ];
      openssl(['req', ...newKey, '-keyout', key, '-out', wish, '-subj', '/CN=127.0.0.1']);
      writeFileSync(terms, 'subjectAltName=IP:127.0.0.1,DNS:localhost\nextendedKeyUsage=serverAuth\n');
      const signer = ['-CA', authority, '-CAkey', authorityKey, '-CAcreateserial', '-days', '30'];
      openssl(['x509', '-req', '-in', wish, '-out', cert, '-extfile', terms, ...signer]);
      return { key: readFileSync(key), cert: readFileSync(cert) };
    },
  };
}

/** Installs `authority` in the trust store of the Linux user whose home is `home`: the NSS database that Chromium reads. */
export function installAuthority({ certificatePath, name }: CertificateAuthority, home: string): string {
  const folder = join(home, '.pki', 'nssdb');
  mkdirSync(folder, { recursive: true });
  const database = ['-d', `sql:${folder}`];
  execFileSync('certutil', [...database, '-N', '--empty-password'], { stdio: 'pipe' });
  execFileSync('certutil', [...database, '-A', '-t', 'C,,', '-n', name, '-i', certificatePath], {
    stdio: 'pipe',
  });
  return join(home, '.pki');
}
