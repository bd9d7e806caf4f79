import { spawnSync } from 'node:child_process';
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
import { verifyRelease } from '../../../build/release-check/verify-release.mjs';
import { makeReleaseKey, publicKeyOf } from '../../../build/signing/ed25519.mjs';
import { makeSmallRelease, newKeys, projectFolder } from '../../support/small-release';
import { makeGpgKey } from './make-gpg-key';

const place = mkdtempSync(join(tmpdir(), 'parts-right-'));
const project = join(place, 'project');
const folder = join(place, 'release');
const releaseKey = makeReleaseKey();
/** A key that is being replaced, and the one that seals. */
const trusted = [publicKeyOf(makeReleaseKey()), publicKeyOf(releaseKey)];
const passphrase = 'throw-away';

/** The checkout of a project that has its keys and its publisher's address. */
function makeProject(ed25519: string[], gpgFingerprints: string[]): void {
  mkdirSync(join(project, 'electron', 'release'), { recursive: true });
  for (const name of ['package.json', 'package-lock.json', 'LICENSE'])
    copyFileSync(join(projectFolder, name), join(project, name));
  for (const name of ['node_modules', 'build']) symlinkSync(join(projectFolder, name), join(project, name));
  const builder = readFileSync(join(projectFolder, 'electron-builder.yml'), 'utf8');
  writeFileSync(join(project, 'electron-builder.yml'), builder.replaceAll('.invalid', '.example'));
  const keys = JSON.stringify({ ed25519, gpgFingerprints });
  writeFileSync(join(project, 'electron', 'release', 'release-keys.json'), keys);
}

beforeAll(async () => {
  const { secretKey, fingerprint } = makeGpgKey(join(place, 'gpg'), passphrase);
  makeProject(trusted, [fingerprint]);
  await makeSmallRelease(folder, 'release', { releaseKey, gpg: { secretKey, passphrase } }, trusted, project);
}, 60_000);
afterAll(() => rmSync(place, { recursive: true, force: true }));

it('a release that the project’s own keys have sealed passes', async () => {
  expect(await verifyRelease({ folder, project, testBuild: false })).toEqual([]);
});

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
  const faults = (await verifyRelease({ folder: other, project, testBuild: false })).join('\n');
  expect(faults).toContain(`it would refuse updates signed by the release key ${trusted[0]}`);
  expect(faults).toContain(`it would take updates signed by the unknown key ${stranger}`);
  expect(faults).not.toContain(`release key ${trusted[1]}`);
  expect(faults).toMatch(/^latest-linux\.yml is not signed by a trusted release key$/m);
}, 30_000);
