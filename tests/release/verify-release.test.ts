import { cpSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { verifyRelease } from '../../build/release-check/verify-release.mjs';
import { makeSmallRelease, projectFolder } from '../support/small-release';

const project = projectFolder;
const tempDir = mkdtempSync(join(tmpdir(), 'parts-release-'));
const right = join(tempDir, 'right');
let version = '';
/** lintian and rpmlint take their time: once is enough. */
const lint = async () => [];

beforeAll(async () => {
  version = await makeSmallRelease(right);
}, 60_000);
afterAll(() => rmSync(tempDir, { recursive: true, force: true }));

describe('a right release', () => {
  it('passes as a test build', async () => {
    expect(await verifyRelease({ folder: right, project, testBuild: true })).toEqual([]);
  });

  it('is refused as a release: by its mark and its keys', async () => {
    const findings = (await verifyRelease({ folder: right, project, testBuild: false, lint })).join('\n');
    expect(findings).toMatch(/it is marked as test, not as a release/);
    expect(findings).toMatch(/keys\/release-key\.pem is not one of the project's keys/);
    expect(findings).toMatch(/keys\/gpg\.asc is not exactly one of the project's keys/);
  });

  it('is refused when another version was asked for', async () => {
    const findings = await verifyRelease({
      folder: right,
      project,
      testBuild: true,
      version: '1.2.3',
      lint,
    });
    expect(findings.join('\n')).toMatch(/the checksums are for version \S+, not 1\.2\.3/);
  });
});

describe('what is still to be sealed', () => {
  const folder = join(tempDir, 'unsigned');
  const given = { folder, project, testBuild: true, unsigned: true, lint };
  const seals = /^(SHA256SUMS.*|.*\.asc|latest.*|keys)$/;

  beforeAll(() => {
    cpSync(right, folder, { recursive: true });
    for (const name of readdirSync(folder).filter((name) => seals.test(name)))
      rmSync(join(folder, name), { recursive: true });
  });

  it('passes, with the version that it should be of', async () => {
    expect(await verifyRelease({ ...given, version })).toEqual([]);
    expect(await verifyRelease(given)).toEqual(['unsigned files need --version']);
    expect((await verifyRelease({ ...given, version: '1.2.3' })).join('\n')).toMatch(
      / does not belong in a release 1\.2\.3$/m,
    );
  });

  it('is refused with a seal that is there already', async () => {
    const made = ['SHA256SUMS', 'SHA256SUMS.sig', 'keys', 'latest-linux.yml', 'parts-lookup.deb.asc'];
    for (const name of made) writeFileSync(join(folder, name), 'made by somebody else');
    expect(await verifyRelease({ ...given, version })).toEqual(
      made.map((name) => `${name} exists before signing`),
    );
  });
});

it('a folder that is not there is refused by its name', async () => {
  const folder = join(tempDir, 'nowhere');
  expect(await verifyRelease({ folder, project, testBuild: true })).toEqual([
    `the folder ${folder} does not exist`,
  ]);
});
