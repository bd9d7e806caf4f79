import { execFileSync, spawnSync } from 'node:child_process';
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
import { sealRelease } from '../../build/packing/seal-release.mjs';
import { type GpgSigner, openGpgSigner } from '../../build/signing/gpg.mjs';
import { readRpmParts } from '../../build/signing/rpm-parts.mjs';
import { signRpm } from '../../build/signing/sign-rpm.mjs';
import { whoSignedRpm } from '../../build/signing/who-signed-rpm.mjs';
import { makeSmallPackage, packageName } from '../support/small-package';
import { newKeys, projectFolder } from '../support/small-release';
import { makeGpgKey } from './make-gpg-key';

const place = mkdtempSync(join(tmpdir(), 'parts-sign-rpm-'));
const passphrase = 'with "quotes", %{macros} and \\ more';
const name = packageName('rpm', '1.2.3');
let unsigned: Buffer;
/** A folder of the test's own, with the unsigned rpm in it. */
let folder: string;
const file = () => join(folder, name);
const signers: GpgSigner[] = [];

beforeAll(async () => {
  mkdirSync(join(place, 'linux-unpacked'));
  writeFileSync(join(place, 'linux-unpacked', 'parts-lookup'), 'the app');
  await makeSmallPackage('rpm', place, '1.2.3', projectFolder);
  unsigned = readFileSync(join(place, name));
}, 60_000);
beforeEach(() => {
  folder = mkdtempSync(join(place, 'folder-'));
  cpSync(join(place, name), file());
});
afterEach(() => {
  vi.unstubAllEnvs();
  for (const signer of signers.splice(0)) signer.close();
});
afterAll(() => rmSync(place, { recursive: true, force: true }));

/** A signer with a key of its own. */
function open(algorithm?: string): GpgSigner {
  const signer = openGpgSigner(
    algorithm ? { ...makeGpgKey(join(folder, algorithm), passphrase, algorithm), passphrase } : undefined,
  );
  signers.push(signer);
  return signer;
}

/** What rpm says that knows this key alone, and takes nothing that is not signed. */
function check(publicKey: string) {
  const keys = mkdtempSync(join(folder, 'keys-'));
  writeFileSync(join(keys, 'gpg.asc'), publicKey);
  const rpmkeys = (...args: string[]) =>
    spawnSync('rpmkeys', ['--dbpath', keys, ...args], { encoding: 'utf8' });
  expect(rpmkeys('--import', join(keys, 'gpg.asc')).status).toBe(0);
  return rpmkeys('--define', '_pkgverify_level all', '--checksig', file()).status;
}

/** Puts a program before rpmsign; `lines` may call the real one as `rpmsign "$@"`. */
function standBefore(lines: string): void {
  const commands = join(folder, 'commands');
  mkdirSync(commands);
  const path = process.env.PATH ?? '';
  writeFileSync(
    join(commands, 'rpmsign'),
    `#!/bin/sh\nset -e\nPATH='${path}'\nfor file; do :; done\n${lines}\n`,
  );
  chmodSync(join(commands, 'rpmsign'), 0o755);
  vi.stubEnv('PATH', commands + delimiter + path);
}

it.each(['ed25519', 'rsa3072'])(
  'a key of %s signs an rpm in itself, and changes nothing else of it',
  (algorithm) => {
    const signer = open(algorithm);
    signRpm(file(), signer);
    const [before, after] = [readRpmParts(unsigned), readRpmParts(readFileSync(file()))];
    expect(whoSignedRpm(before, signer.publicKey)).toBeUndefined();
    expect(whoSignedRpm(after, signer.publicKey)).toBe(signer.fingerprint);
    for (const part of ['lead', 'header', 'payload'] as const)
      expect(after[part].equals(before[part])).toBe(true);
    expect(check(signer.publicKey)).toBe(0);
    expect(check(open().publicKey)).not.toBe(0);
  },
  60_000,
);

it('an rpm that the key has signed stays as it is, byte for byte; another key’s signature is replaced', () => {
  const [former, signer] = [open(), open()];
  signRpm(file(), former);
  signRpm(file(), signer);
  expect(check(former.publicKey)).not.toBe(0);
  expect(check(signer.publicKey)).toBe(0);
  const signed = readFileSync(file());
  standBefore('exit 1');
  signRpm(file(), signer);
  expect(readFileSync(file()).equals(signed)).toBe(true);
}, 60_000);

it('sealed anew with another percentage, an rpm is the file that was published; feed and checksums are of the signed one', async () => {
  const gpg = { ...makeGpgKey(join(folder, 'gpg'), passphrase), passphrase };
  await sealRelease(folder, '1.2.3', { ...newKeys, gpg }, { stagingPercentage: 5 });
  const signed = readFileSync(file());
  expect(whoSignedRpm(readRpmParts(signed), gpg.publicKey)).toBe(gpg.fingerprint);
  const sum = (kind: string, ...format: string[]) =>
    execFileSync('openssl', ['dgst', kind, ...format, file()]).toString(
      format.length > 0 ? 'base64' : 'utf8',
    );
  expect(readFileSync(join(folder, 'latest-linux.yml'), 'utf8')).toContain(sum('-sha512', '-binary'));
  expect(sum('-sha256')).toContain(
    readFileSync(join(folder, 'SHA256SUMS'), 'utf8').match(/^([0-9a-f]{64}) {2}\S+\.rpm$/m)?.[1],
  );
  await sealRelease(folder, '1.2.3', { ...newKeys, gpg }, { stagingPercentage: 50 });
  expect(readFileSync(file()).equals(signed)).toBe(true);
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
  expect(check(signer.publicKey)).toBe(0);
  expect(readdirSync(home)).toEqual(['.rpmmacros']);
  expect(readFileSync(join(home, '.rpmmacros'), 'utf8')).toBe(macros);
}, 60_000);

it.each([
  ['the payload of', 'rpmsign "$@"; printf x >> "$file"', /rpmsign changed the payload of/],
  [
    'the lead of',
    `rpmsign "$@"; printf x | dd of="$file" bs=1 seek=20 conv=notrunc status=none`,
    /rpmsign changed the lead of/,
  ],
  ['nothing of', ':', /rpmsign did not sign/],
  ['all of', 'echo > "$file"', /it is no rpm/],
])(
  'an rpmsign that changes %s an rpm is refused, and the rpm stays as it was',
  (_of, lines, reason) => {
    const signer = open();
    standBefore(lines);
    expect(() => signRpm(file(), signer)).toThrow(reason);
    expect(readFileSync(file()).equals(unsigned)).toBe(true);
    expect(readdirSync(folder).filter((found) => found.endsWith('.signed'))).toEqual([]);
  },
  60_000,
);

it('where rpmsign is missing, that is said', () => {
  const signer = open();
  const commands = join(folder, 'commands');
  mkdirSync(commands);
  for (const command of ['sh', 'gpg', 'gpgv', 'gpgconf'])
    cpSync(
      execFileSync('sh', ['-c', `command -v ${command}`], { encoding: 'utf8' }).trim(),
      join(commands, command),
      {
        dereference: true,
      },
    );
  vi.stubEnv('PATH', commands);
  expect(() => signRpm(file(), signer)).toThrow(/rpmsign is missing: it is in the package rpm/);
}, 60_000);
