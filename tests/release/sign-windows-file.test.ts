import { execFileSync, spawnSync } from 'node:child_process';
import { copyFileSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import signWindowsFile from '../../build/signing/sign-windows-file.mjs';
import { projectFolder } from '../support/small-release';

const place = mkdtempSync(join(tmpdir(), 'parts-authenticode-'));
const certificate = join(place, 'own.pem');
let env: NodeJS.ProcessEnv;

beforeAll(() => {
  const openssl = (...args: string[]) => execFileSync('openssl', args, { cwd: place, stdio: 'pipe' });
  const subject = ['-subj', '/CN=Parts Lookup contributors', '-addext', 'extendedKeyUsage=codeSigning'];
  openssl(
    'req',
    '-x509',
    '-newkey',
    'rsa:2048',
    '-nodes',
    '-keyout',
    'own.key',
    '-out',
    'own.pem',
    ...subject,
  );
  const key = ['-inkey', 'own.key', '-in', 'own.pem'];
  openssl('pkcs12', '-export', ...key, '-out', 'own.p12', '-passout', 'pass:throw-away');
  env = {
    PARTS_LOOKUP_WINDOWS_CERTIFICATE: readFileSync(join(place, 'own.p12')).toString('base64'),
    PARTS_LOOKUP_WINDOWS_PASSWORD: 'throw-away',
  };
});
afterAll(() => rmSync(place, { recursive: true, force: true }));

/** A Windows program from the registry stands for ours. */
function copyProgram(): string {
  const file = join(mkdtempSync(join(place, 'p-')), 'Parts Lookup.exe');
  copyFileSync(join(projectFolder, 'node_modules/7zip-bin/win/x64/7za.exe'), file);
  return file;
}

const verify = (file: string) =>
  spawnSync('osslsigncode', ['verify', '-CAfile', certificate, '-in', file], { encoding: 'utf8' });

it('the hook signs a program, and a byte that is changed afterwards is seen', async () => {
  const file = copyProgram();
  expect(await signWindowsFile({ path: file }, env)).toBe(true);
  const { status, stdout } = verify(file);
  expect(status).toBe(0);
  expect(stdout).toContain('/CN=Parts Lookup contributors');
  const bytes = readFileSync(file);
  bytes[5_000] = (bytes[5_000] ?? 0) ^ 1;
  writeFileSync(file, bytes);
  expect(verify(file).status).not.toBe(0);
});

it('a program is not signed where the timestamp that is asked for cannot be had', async () => {
  const file = copyProgram();
  const before = readFileSync(file);
  const unreachable = { ...env, PARTS_LOOKUP_TIMESTAMP_SERVER: 'http://127.0.0.1:1' };
  await expect(signWindowsFile({ path: file }, unreachable)).rejects.toThrow();
  expect(readFileSync(file).equals(before)).toBe(true);
});

it('without a certificate nothing is signed, and nothing is left behind', async () => {
  const file = copyProgram();
  expect(await signWindowsFile({ path: file }, {})).toBe(false);
  expect(readdirSync(join(file, '..'))).toEqual(['Parts Lookup.exe']);
});
