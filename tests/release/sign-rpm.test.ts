import {
  chmodSync,
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, expect, it, vi } from 'vitest';
import { hashFile } from '../../build/packing/contents-list.mjs';
import { signRelease } from '../../build/packing/sign-release.mjs';
import { type GpgSigner, openGpgSigner } from '../../build/signing/gpg.mjs';
import { signRpm } from '../../build/signing/sign-rpm.mjs';
import { verifyRpm } from '../../build/signing/verify-rpm.mjs';
import { makeSmallPackage, packageName } from '../support/small-package';
import { newKeys, projectFolder } from '../support/small-release';
import { makeGpgKey } from './make-gpg-key';

const tempDir = mkdtempSync(join(tmpdir(), 'parts-sign-rpm-'));
const passphrase = 'with "quotes", %{macros} and \\ more';
const name = packageName('rpm', '1.2.3');
/** A folder for each test, with the unsigned rpm. */
let folder: string;
const file = () => join(folder, name);
const signers: GpgSigner[] = [];

beforeAll(async () => {
  mkdirSync(join(tempDir, 'linux-unpacked'));
  writeFileSync(join(tempDir, 'linux-unpacked', 'parts-lookup'), 'the app');
  await makeSmallPackage('rpm', tempDir, '1.2.3', projectFolder);
}, 60_000);
beforeEach(() => {
  folder = mkdtempSync(join(tempDir, 'folder-'));
  cpSync(join(tempDir, name), file());
});
afterEach(() => {
  vi.unstubAllEnvs();
  for (const signer of signers.splice(0)) signer.close();
});
afterAll(() => rmSync(tempDir, { recursive: true, force: true }));

/** Opens a signer with a key of its own. */
function open(algorithm?: string): GpgSigner {
  const signer = openGpgSigner(
    algorithm ? { ...makeGpgKey(join(folder, algorithm), passphrase, algorithm), passphrase } : undefined,
  );
  signers.push(signer);
  return signer;
}

/** Adds a program that is found before rpmsign; `lines` may call the real one as `rpmsign "$@"`. */
function fakeRpmsign(lines: string): void {
  const commands = join(folder, 'commands');
  mkdirSync(commands);
  const path = process.env.PATH ?? '';
  writeFileSync(join(commands, 'rpmsign'), `#!/bin/sh\nset -e\nPATH='${path}'\n${lines}\n`);
  chmodSync(join(commands, 'rpmsign'), 0o755);
  vi.stubEnv('PATH', commands + delimiter + path);
}

it.each(['ed25519', 'rsa3072'])(
  'an rpm signed with %s is accepted with that key only',
  (algorithm) => {
    const signer = open(algorithm);
    expect(verifyRpm(file(), signer.publicKey)).toMatch(/signature: NOTFOUND/);
    signRpm(file(), signer);
    expect(verifyRpm(file(), signer.publicKey)).toBeUndefined();
    expect(verifyRpm(file(), open().publicKey)).toMatch(/NOKEY/);
  },
  60_000,
);

it('another key’s signature is replaced, and an rpm with this key’s stays the same when a release is signed again', () => {
  const gpg = { ...makeGpgKey(join(folder, 'gpg'), passphrase), passphrase };
  signRpm(file(), open());
  signRelease(folder, '1.2.3', { ...newKeys, gpg }, { stagingPercentage: 5 });
  expect(verifyRpm(file(), gpg.publicKey)).toBeUndefined();
  const signed = hashFile(file());
  expect(readFileSync(join(folder, 'SHA256SUMS'), 'utf8')).toContain(`${signed}  ${name}\n`);
  fakeRpmsign('exit 1');
  signRelease(folder, '1.2.3', { ...newKeys, gpg }, { stagingPercentage: 50 });
  expect(hashFile(file())).toBe(signed);
}, 60_000);

it('neither arguments nor environment contain the passphrase, and the user’s home folder is ignored', () => {
  const home = join(folder, 'home');
  mkdirSync(home);
  const macros = '%_gpg_name Somebody else\n%__gpg_sign_cmd /bin/false false\n';
  writeFileSync(join(home, '.rpmmacros'), macros);
  vi.stubEnv('HOME', home);
  vi.stubEnv('GNUPGHOME', join(home, 'keyring'));
  const signer = open('ed25519');
  fakeRpmsign(
    `{ env; echo "$*"; stat -c %a "$GNUPGHOME" "$GNUPGHOME"/passphrase; } > '${folder}/seen'\nrpmsign "$@"`,
  );
  signRpm(file(), signer);
  const seen = readFileSync(join(folder, 'seen'), 'utf8');
  expect(seen).not.toContain('quotes');
  expect(seen).not.toContain(home);
  expect(seen).toMatch(/^700\n600$/m);
  expect(readdirSync(home)).toEqual(['.rpmmacros']);
}, 60_000);

it('an rpmsign that does not sign is detected', () => {
  fakeRpmsign(':');
  expect(() => signRpm(file(), open())).toThrow(/rpmsign did not sign/);
}, 60_000);
