import { cpSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { verifyRelease } from '../../build/release-check/verify-release.mjs';
import { makeSmallRelease, projectFolder } from '../support/small-release';

const project = projectFolder;
const tempDir = mkdtempSync(join(tmpdir(), 'parts-release-'));
const valid = join(tempDir, 'valid');
let version = '';
/** lintian and rpmlint are slow: once is enough. */
const lint = async () => [];

beforeAll(async () => {
  version = await makeSmallRelease(valid);
}, 60_000);
afterAll(() => rmSync(tempDir, { recursive: true, force: true }));

describe('valid release', () => {
  it('a valid release passes as a test build', async () => {
    expect(await verifyRelease({ folder: valid, project, testBuild: true })).toEqual([]);
  });

  it('a test build is rejected as a release, for its build mark and its keys', async () => {
    const findings = (await verifyRelease({ folder: valid, project, testBuild: false, lint })).join('\n');
    expect(findings).toMatch(/it is marked as test, not as a release/);
    expect(findings).toMatch(/keys\/release-key\.pem is not one of the project's keys/);
    expect(findings).toMatch(/keys\/gpg\.asc is not exactly one of the project's keys/);
  });

  it('a release of another version than the requested one is rejected', async () => {
    const findings = await verifyRelease({
      folder: valid,
      project,
      testBuild: true,
      version: '1.2.3',
      lint,
    });
    expect(findings.join('\n')).toMatch(/the checksums are for version \S+, not 1\.2\.3/);
  });
});

describe('unsigned release', () => {
  const folder = join(tempDir, 'unsigned');
  const given = { folder, project, testBuild: true, unsigned: true, lint };
  const signatures = /^(SHA256SUMS.*|.*\.asc|latest.*|keys)$/;

  beforeAll(() => {
    cpSync(valid, folder, { recursive: true });
    for (const name of readdirSync(folder).filter((name) => signatures.test(name)))
      rmSync(join(folder, name), { recursive: true });
  });

  it('an unsigned release passes with the right version', async () => {
    expect(await verifyRelease({ ...given, version })).toEqual([]);
    expect(await verifyRelease(given)).toEqual(['unsigned files need --version']);
    expect((await verifyRelease({ ...given, version: '1.2.3' })).join('\n')).toMatch(
      / does not belong in a release 1\.2\.3$/m,
    );
  });

  it('an unsigned release is rejected if it contains a signature', async () => {
    const names = ['SHA256SUMS', 'SHA256SUMS.sig', 'keys', 'latest-linux.yml', 'parts-lookup.deb.asc'];
    for (const name of names) writeFileSync(join(folder, name), 'made by somebody else');
    expect(await verifyRelease({ ...given, version })).toEqual(
      names.map((name) => `${name} exists before signing`),
    );
  });
});

it('a missing folder is rejected by name', async () => {
  const folder = join(tempDir, 'nowhere');
  expect(await verifyRelease({ folder, project, testBuild: true })).toEqual([
    `the folder ${folder} does not exist`,
  ]);
});
