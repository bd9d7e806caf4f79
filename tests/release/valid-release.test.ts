import { execFileSync, spawnSync } from 'node:child_process';
import {
  appendFileSync,
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
import { isLinuxPackage, listArtifacts } from '../../build/packing/sign-release.mjs';
import { checkLintFindings } from '../../build/release-check/artifacts/lint-packages.mjs';
import { verifyRelease } from '../../build/release-check/verify-release.mjs';
import { makeReleaseKey, publicKeyOf } from '../../build/signing/ed25519.mjs';
import { makeSmallRelease, projectFolder } from '../support/small-release';
import { makeGpgKey } from './make-gpg-key';

const tempDir = mkdtempSync(join(tmpdir(), 'parts-valid-'));
const project = join(tempDir, 'project');
const keysFile = join(project, 'electron', 'release', 'release-keys.json');
const folder = join(tempDir, 'release');
const releaseKey = makeReleaseKey();
/** A key that is being replaced, and the one that signs. */
const trusted = [publicKeyOf(makeReleaseKey()), publicKeyOf(releaseKey)];
const passphrase = 'throwaway';
const isMissing = /-(win|mac)-\S+ is missing$/;

/** Expects the files of Windows and macOS to be missing; they have tests of their own. */
async function verify(folder: string, lint: typeof checkLintFindings = async () => []): Promise<string[]> {
  const findings = await verifyRelease({ folder, project, testBuild: false, lint });
  expect(findings.filter((finding) => isMissing.test(finding))).toHaveLength(9);
  return findings.filter((finding) => !isMissing.test(finding));
}

/** The files that contain the publisher's addresses. */
const addressFiles = ['package.json', 'electron-builder.yml', 'SECURITY.md'];

/** Replaces the top-level domain of every address in the project's checkout. */
function changeDomain(folder: string, from: string, to: string): void {
  for (const name of addressFiles)
    writeFileSync(join(project, name), readFileSync(join(folder, name), 'utf8').replaceAll(from, to));
}

/** Creates the checkout of a project with keys and publisher's addresses. */
function makeProject(ed25519: string[], gpgFingerprints: string[]): void {
  mkdirSync(join(project, 'electron', 'release'), { recursive: true });
  for (const name of ['package-lock.json', 'LICENSE'])
    copyFileSync(join(projectFolder, name), join(project, name));
  for (const name of ['node_modules', 'build']) symlinkSync(join(projectFolder, name), join(project, name));
  changeDomain(projectFolder, '.invalid', '.example');
  const keys = JSON.stringify({ ed25519, gpgFingerprints });
  writeFileSync(keysFile, keys);
  writeFileSync(join(project, '.gitignore'), 'node_modules\n');
  const git = (...args: string[]) => execFileSync('git', ['-C', project, ...args], { stdio: 'pipe' });
  git('init', '--quiet');
  git('add', '.');
  git('-c', 'user.name=Publisher', '-c', 'user.email=publisher@parts-lookup.example', 'commit', '-qm', 'All');
}

beforeAll(async () => {
  // The other tests use Ed25519 keys; an rpm stores an RSA key's signature elsewhere.
  const { secretKey, fingerprint } = makeGpgKey(join(tempDir, 'gpg'), passphrase, 'rsa3072');
  makeProject(trusted, [fingerprint]);
  await makeSmallRelease(folder, 'release', { releaseKey, gpg: { secretKey, passphrase } }, trusted, project);
  // The unpacked app is not part of a release.
  rmSync(join(folder, 'linux-unpacked'), { recursive: true });
}, 60_000);
afterAll(() => rmSync(tempDir, { recursive: true, force: true }));

it('a release for Linux that the project’s own keys have signed passes', async () => {
  expect(await verify(folder, checkLintFindings)).toEqual([]);
});

it('a release is rejected while the publisher’s addresses are placeholders', async () => {
  changeDomain(project, '.example', '.invalid');
  try {
    const findings = (await verify(folder)).join('\n');
    expect(findings).toMatch(/the publisher's address is a placeholder/);
    expect(findings).toMatch(/the address for security reports in SECURITY\.md is a placeholder/);
  } finally {
    changeDomain(project, '.invalid', '.example');
  }
});

it('the signed folder contains no private key or passphrase', () => {
  const { status, stdout } = spawnSync('grep', ['-rlE', `PRIVATE KEY|${passphrase}`, folder], {
    encoding: 'utf8',
  });
  expect({ status, stdout }).toEqual({ status: 1, stdout: '' });
});

it('a release is rejected by a project with other keys and uncommitted changes', async () => {
  const stranger = publicKeyOf(makeReleaseKey());
  const original = readFileSync(keysFile);
  writeFileSync(keysFile, JSON.stringify({ ed25519: [stranger, trusted[0]], gpgFingerprints: [] }));
  expect(await verify(folder)).toEqual([
    "keys/release-key.pem is not one of the project's keys",
    "keys/gpg.asc is not exactly one of the project's keys",
    ...listArtifacts(folder)
      .filter(isLinuxPackage)
      .flatMap((name) => [
        `${name}: it would reject updates signed by the release key ${stranger}`,
        `${name}: it would accept updates signed by the unknown key ${trusted[1]}`,
      ]),
    'the checkout has uncommitted changes',
  ]);
  writeFileSync(keysFile, original);
}, 30_000);

it('a release is rejected with a second key beside the project’s own', async () => {
  const stranger = makeGpgKey(join(tempDir, 'gpg-of-a-stranger'), passphrase);
  appendFileSync(join(folder, 'keys', 'gpg.asc'), stranger.publicKey);
  expect(await verify(folder)).toEqual(["keys/gpg.asc is not exactly one of the project's keys"]);
}, 30_000);
