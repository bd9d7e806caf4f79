import { execFileSync } from 'node:child_process';
import { copyFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
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
