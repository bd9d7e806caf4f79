import { execFileSync } from 'node:child_process';
import { X509Certificate } from 'node:crypto';
import { copyFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { describeCode } from '../../build/release-check/app/describe-code.mjs';
import {
  checkAuthenticode,
  pinnedAuthorities,
} from '../../build/release-check/folder/check-authenticode.mjs';
import { findFaultInSignature } from '../../build/signing/authenticode.mjs';
import signWindowsFile from '../../build/signing/sign-windows-file.mjs';
import { projectFolder } from '../support/small-release';
import { makeSelfSigned, startTimestampServer, type TimestampServer } from '../support/timestamp-server';

const place = mkdtempSync(join(tmpdir(), 'parts-authenticode-'));
const publisher = 'Parts Lookup contributors';
/** A Windows program from the registry stands for ours. */
const original = join(projectFolder, 'node_modules/7zip-bin/win/x64/7za.exe');
let certificate = '';
let authorities = '';
let timestamps: TimestampServer;

const openssl = (...args: string[]) => execFileSync('openssl', args, { cwd: place, stdio: 'pipe' });

function makeCertificate(name: string): { pkcs12: string; pem: string } {
  makeSelfSigned(place, 'own', name, 'codeSigning');
  const key = ['-inkey', 'own.key', '-in', 'own.pem'];
  openssl('pkcs12', '-export', ...key, '-out', 'own.p12', '-passout', 'pass:throw-away');
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

async function signedProgram(pkcs12 = certificate, server: string | undefined = timestamps.address) {
  const file = copyProgram();
  const env = {
    PARTS_LOOKUP_WINDOWS_CERTIFICATE: pkcs12,
    PARTS_LOOKUP_WINDOWS_PASSWORD: 'throw-away',
    ...(server ? { PARTS_LOOKUP_TIMESTAMP_SERVER: server } : {}),
  };
  expect(await signWindowsFile({ path: file }, env)).toBe(true);
  return file;
}

beforeAll(async () => {
  timestamps = await startTimestampServer(join(place, 'timestamps'));
  const own = makeCertificate(publisher);
  certificate = own.pkcs12;
  authorities = own.pem + timestamps.certificate;
});
afterAll(async () => {
  await timestamps.stop();
  rmSync(place, { recursive: true, force: true });
});

it('the hook signs a program, and the verifier finds nothing wrong with it', async () => {
  const signed = await signedProgram();
  expect(findFaultInSignature(signed, { authorities, publisher })).toBeUndefined();
  expect(describeCode(readFileSync(signed))).toEqual(describeCode(readFileSync(original)));
});

it('a signature without a timestamp, or with one of an unknown authority, is refused', async () => {
  const ending = await signedProgram(certificate, '');
  expect(findFaultInSignature(ending, { authorities, publisher })).toBe(
    'its Authenticode signature has no timestamp',
  );
  const signers = authorities.replace(timestamps.certificate, '');
  expect(findFaultInSignature(await signedProgram(), { authorities: signers, publisher })).toBe(
    'the timestamp of its Authenticode signature does not verify',
  );
});

it('a second signature, which alone verifies, does not vouch for the first one’s name', async () => {
  const pretender = makeCertificate(publisher);
  const other = makeCertificate('Somebody else');
  const file = await signedProgram(pretender.pkcs12);
  writeFileSync(join(place, 'other.p12'), Buffer.from(other.pkcs12, 'base64'));
  const key = ['-pkcs12', join(place, 'other.p12'), '-pass', 'throw-away', '-ts', timestamps.address];
  execFileSync('osslsigncode', ['sign', '-nest', ...key, '-h', 'sha256', '-in', file, '-out', `${file}.2`], {
    stdio: 'pipe',
  });
  const trusted = { authorities: other.pem + timestamps.certificate, publisher };
  expect(findFaultInSignature(`${file}.2`, trusted)).toBe('has 2 Authenticode signatures, not one');
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
