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
/** A folder of the test's own, with the unsigned rpm in it. */
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

/** A signer with a key of its own. */
function open(algorithm?: string): GpgSigner {
  const signer = openGpgSigner(
    algorithm ? { ...makeGpgKey(join(folder, algorithm), passphrase, algorithm), passphrase } : undefined,
  );
  signers.push(signer);
  return signer;
}

/** Puts a program before rpmsign; `lines` may call the real one as `rpmsign "$@"`. */
function standBefore(lines: string): void {
  const commands = join(folder, 'commands');
  mkdirSync(commands);
  const path = process.env.PATH ?? '';
  writeFileSync(join(commands, 'rpmsign'), `#!/bin/sh\nset -e\nPATH='${path}'\n${lines}\n`);
  chmodSync(join(commands, 'rpmsign'), 0o755);
  vi.stubEnv('PATH', commands + delimiter + path);
}

it.each(['ed25519', 'rsa3072'])(
  'rpm takes an rpm that a key of %s signed, by that key alone',
  (algorithm) => {
    const signer = open(algorithm);
    expect(verifyRpm(file(), signer.publicKey)).toMatch(/signature: NOTFOUND/);
    signRpm(file(), signer);
    expect(verifyRpm(file(), signer.publicKey)).toBeUndefined();
    expect(verifyRpm(file(), open().publicKey)).toMatch(/NOKEY/);
  },
  60_000,
);

it('another key’s signature is replaced, and what the key has signed stays as it is when a release is sealed anew', async () => {
  const gpg = { ...makeGpgKey(join(folder, 'gpg'), passphrase), passphrase };
  signRpm(file(), open());
  await signRelease(folder, '1.2.3', { ...newKeys, gpg }, { stagingPercentage: 5 });
  expect(verifyRpm(file(), gpg.publicKey)).toBeUndefined();
  const signed = hashFile(file());
  expect(readFileSync(join(folder, 'SHA256SUMS'), 'utf8')).toContain(`${signed}  ${name}\n`);
  standBefore('exit 1');
  await signRelease(folder, '1.2.3', { ...newKeys, gpg }, { stagingPercentage: 50 });
  expect(hashFile(file())).toBe(signed);
}, 60_000);

it('neither arguments nor environment show the passphrase, and the home of who seals has no say', () => {
  const home = join(folder, 'home');
  mkdirSync(home);
  const macros = '%_gpg_name Somebody else\n%__gpg_sign_cmd /bin/false false\n';
  writeFileSync(join(home, '.rpmmacros'), macros);
  vi.stubEnv('HOME', home);
  vi.stubEnv('GNUPGHOME', join(home, 'keyring'));
  const signer = open('ed25519');
  standBefore(
    `{ env; echo "$*"; stat -c %a "$GNUPGHOME" "$GNUPGHOME"/passphrase; } > '${folder}/seen'\nrpmsign "$@"`,
  );
  signRpm(file(), signer);
  const seen = readFileSync(join(folder, 'seen'), 'utf8');
  expect(seen).not.toContain('quotes');
  expect(seen).not.toContain(home);
  expect(seen).toMatch(/^700\n600$/m);
  expect(readdirSync(home)).toEqual(['.rpmmacros']);
}, 60_000);

it('an rpmsign that signs nothing is found out', () => {
  standBefore(':');
  expect(() => signRpm(file(), open())).toThrow(/rpmsign did not sign/);
}, 60_000);
