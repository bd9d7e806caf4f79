import { execFileSync } from 'node:child_process';
import { X509Certificate } from 'node:crypto';
import { copyFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import {
  checkAuthenticode,
  pinnedAuthorities,
} from '../../../build/release-check/folder/check-authenticode.mjs';
import { findFaultInSignature } from '../../../build/signing/authenticode.mjs';
import signWindowsFile from '../../../build/signing/sign-windows-file.mjs';
import { projectFolder } from '../../support/small-release';

const place = mkdtempSync(join(tmpdir(), 'parts-authenticode-'));
const publisher = 'Parts Lookup contributors';
/** A Windows program from the registry stands for ours. */
const original = join(projectFolder, 'node_modules/7zip-bin/win/x64/7za.exe');
let certificate = '';
let authorities = '';

const openssl = (...args: string[]) => execFileSync('openssl', args, { cwd: place, stdio: 'pipe' });

function makeCertificate(name: string): { pkcs12: string; pem: string } {
  const use = ['-addext', 'extendedKeyUsage=codeSigning', '-addext', 'keyUsage=digitalSignature'];
  const key = ['-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:P-256', '-nodes', '-keyout', 'key.pem'];
  openssl('req', '-x509', ...key, '-out', 'own.pem', '-days', '2', '-subj', `/CN=${name}`, ...use);
  openssl(
    'pkcs12',
    '-export',
    '-inkey',
    'key.pem',
    '-in',
    'own.pem',
    '-out',
    'own.p12',
    '-passout',
    'pass:throw-away',
  );
  return {
    pkcs12: readFileSync(join(place, 'own.p12')).toString('base64'),
    pem: readFileSync(join(place, 'own.pem'), 'utf8'),
  };
}

function copyProgram(): string {
  const file = join(mkdtempSync(join(place, 'p-')), 'Parts Lookup.exe');
  copyFileSync(original, file);
  return file;
}

async function signedProgram(pkcs12 = certificate): Promise<string> {
  const file = copyProgram();
  const env = { PARTS_LOOKUP_WINDOWS_CERTIFICATE: pkcs12, PARTS_LOOKUP_WINDOWS_PASSWORD: 'throw-away' };
  expect(await signWindowsFile({ path: file }, env)).toBe(true);
  return file;
}

beforeAll(() => {
  ({ pkcs12: certificate, pem: authorities } = makeCertificate(publisher));
});
afterAll(() => rmSync(place, { recursive: true, force: true }));

it('the hook signs a program, and the verifier finds nothing wrong with it', async () => {
  expect(findFaultInSignature(await signedProgram(), { authorities, publisher })).toBeUndefined();
});

it('a changed byte, a missing signature, another publisher and an unknown authority are told apart', async () => {
  const changed = await signedProgram();
  const bytes = readFileSync(changed);
  bytes[5_000] = (bytes[5_000] ?? 0) ^ 1;
  writeFileSync(changed, bytes);
  expect(findFaultInSignature(changed, { authorities, publisher })).toMatch(/does not verify/);
  expect(findFaultInSignature(copyProgram(), { authorities, publisher })).toMatch(
    /has no Authenticode signature/,
  );

  const other = makeCertificate('Somebody else');
  const foreign = await signedProgram(other.pkcs12);
  expect(findFaultInSignature(foreign, { authorities: other.pem, publisher })).toMatch(
    /is signed for Somebody else, not for Parts Lookup contributors/,
  );
  expect(findFaultInSignature(foreign, { authorities, publisher })).toMatch(/does not verify/);
});

it('without a certificate nothing is signed', async () => {
  expect(await signWindowsFile({ path: copyProgram() }, {})).toBe(false);
});

it('a release’s signature must lead to Microsoft’s root for identities, and to no other', async () => {
  const certificates = readFileSync(pinnedAuthorities, 'utf8').match(/-----BEGIN [\s\S]*?-----END .*/g) ?? [];
  expect(certificates.map((pem) => new X509Certificate(pem).fingerprint256)).toEqual([
    '53:67:F2:0C:7A:DE:0E:2B:CA:79:09:15:05:6D:08:6B:72:0C:33:C1:FA:2A:26:61:AC:F7:87:E3:29:2E:12:70',
  ]);

  const folder = mkdtempSync(join(place, 'release-'));
  const installer = 'parts-lookup-1.2.3-win-x64-setup.exe';
  copyFileSync(await signedProgram(), join(folder, installer));
  const own = join(place, 'authorities.pem');
  writeFileSync(own, authorities);
  expect(checkAuthenticode(folder, [], projectFolder, own)).toEqual([]);
  expect(checkAuthenticode(folder, [], projectFolder)).toEqual([
    `${installer} its Authenticode signature does not verify`,
  ]);
});
