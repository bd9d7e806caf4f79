import { execFileSync, spawnSync } from 'node:child_process';
import {
  copyFileSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { checkFindings } from '../../build/release-check/artefacts/lint-packages.mjs';
import { verifyRelease } from '../../build/release-check/verify-release.mjs';
import { makeReleaseKey, publicKeyAsPem, publicKeyOf } from '../../build/signing/ed25519.mjs';
import { makeSmallRelease, newKeys, projectFolder } from '../support/small-release';
import { makeGpgKey } from './make-gpg-key';

const place = mkdtempSync(join(tmpdir(), 'parts-right-'));
const project = join(place, 'project');
const folder = join(place, 'release');
const releaseKey = makeReleaseKey();
/** A key that is being replaced, and the one that seals. */
const trusted = [publicKeyOf(makeReleaseKey()), publicKeyOf(releaseKey)];
const passphrase = 'throw-away';
const isMissing = /-(win|mac)-\S+ is missing$/;

/** Of Linux alone: the others' packages are opened in tests of their own. */
async function verify(folder: string, lint: typeof checkFindings = async () => []): Promise<string[]> {
  const faults = await verifyRelease({ folder, project, testBuild: false, lint });
  expect(faults.filter((fault) => isMissing.test(fault))).toHaveLength(9);
  return faults.filter((fault) => !isMissing.test(fault));
}

/** The checkout of a project that has its keys and its publisher's address. */
function makeProject(ed25519: string[], gpgFingerprints: string[]): void {
  mkdirSync(join(project, 'electron', 'release'), { recursive: true });
  for (const name of ['package-lock.json', 'LICENSE'])
    copyFileSync(join(projectFolder, name), join(project, name));
  for (const name of ['node_modules', 'build']) symlinkSync(join(projectFolder, name), join(project, name));
  for (const name of ['package.json', 'electron-builder.yml', 'SECURITY.md']) {
    const text = readFileSync(join(projectFolder, name), 'utf8');
    writeFileSync(join(project, name), text.replaceAll('.invalid', '.example'));
  }
  const keys = JSON.stringify({ ed25519, gpgFingerprints });
  writeFileSync(join(project, 'electron', 'release', 'release-keys.json'), keys);
  writeFileSync(join(project, '.gitignore'), 'node_modules\n');
  const git = (...args: string[]) => execFileSync('git', ['-C', project, ...args], { stdio: 'pipe' });
  git('init', '--quiet');
  git('add', '.');
  git('-c', 'user.name=Publisher', '-c', 'user.email=publisher@parts-lookup.example', 'commit', '-qm', 'All');
}

beforeAll(async () => {
  // The throw-away keys of the other tests are of Ed25519, and an rpm has an RSA key's signature in another place.
  const { secretKey, fingerprint } = makeGpgKey(join(place, 'gpg'), passphrase, 'rsa3072');
  makeProject(trusted, [fingerprint]);
  await makeSmallRelease(folder, 'release', { releaseKey, gpg: { secretKey, passphrase } }, trusted, project);
  // What a release is packed from is none of its files.
  rmSync(join(folder, 'linux-unpacked'), { recursive: true });
}, 60_000);
afterAll(() => rmSync(place, { recursive: true, force: true }));

it('a release that the project’s own keys have sealed passes, but for the systems that it lacks', async () => {
  expect(await verify(folder, checkFindings)).toEqual([]);
});

it('it is refused where the checkout holds more than the commit', async () => {
  const more = join(project, 'more.txt');
  writeFileSync(more, '');
  expect(await verify(folder)).toEqual(['the checkout holds changes that are not committed']);
  rmSync(more);
}, 30_000);

it('no private key or passphrase lies in the sealed folder', () => {
  const { status, stdout } = spawnSync('grep', ['-rlE', `PRIVATE KEY|${passphrase}`, folder], {
    encoding: 'utf8',
  });
  expect({ status, stdout }).toEqual({ status: 1, stdout: '' });
});

it('one that believes other keys’ feeds, or not all of the project’s own, is refused', async () => {
  const other = join(place, 'other');
  const stranger = publicKeyOf(makeReleaseKey());
  await makeSmallRelease(other, 'release', newKeys, [stranger, ...trusted.slice(1)], project);
  const faults = (await verify(other)).join('\n');
  expect(faults).toContain(`it would refuse updates signed by the release key ${trusted[0]}`);
  expect(faults).toContain(`it would take updates signed by the unknown key ${stranger}`);
  expect(faults).not.toContain(`release key ${trusted[1]}`);
  expect(faults).toMatch(/^keys\/release-key\.pem is none of the project's keys$/m);
}, 30_000);

it('one whose published keys are not the project’s is refused, though its seal is right', async () => {
  const keys = join(folder, 'keys');
  const published = { pem: join(keys, 'release-key.pem'), gpg: join(keys, 'gpg.asc') };
  const right = { pem: readFileSync(published.pem), gpg: readFileSync(published.gpg) };
  writeFileSync(published.pem, publicKeyAsPem(publicKeyOf(makeReleaseKey())));
  expect((await verify(folder)).join('\n')).toMatch(
    /^keys\/release-key\.pem is none of the project's keys$/m,
  );
  writeFileSync(published.pem, publicKeyAsPem(trusted[0] ?? ''));
  expect((await verify(folder)).join('\n')).toMatch(
    /^SHA256SUMS is not signed by the key in keys\/release-key\.pem$/m,
  );
  writeFileSync(published.pem, right.pem);
  const stranger = makeGpgKey(join(place, 'gpg-of-a-stranger'), passphrase);
  writeFileSync(published.gpg, Buffer.concat([right.gpg, Buffer.from(stranger.publicKey)]));
  expect((await verify(folder)).join('\n')).toMatch(/^keys\/gpg\.asc is not one key of the project's$/m);
  writeFileSync(published.gpg, right.gpg);
  expect(await verify(folder)).toEqual([]);
}, 120_000);
