import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { acceptedFindings } from '../../build/release-check/artifacts/accepted-findings.mjs';
import { lintPackages } from '../../build/release-check/artifacts/lint-packages.mjs';
import { verifyRelease } from '../../build/release-check/verify-release.mjs';
import { tamperCases } from '../support/tamper-cases/tamper-cases';
import { joinTestRun } from '../support/test-run';
import { expect, test } from './fixtures';
import { projectFolder, releaseFolder, releaseVersion } from './packed-release';

const verify = (...args: string[]) =>
  spawnSync('npm', ['run', '-s', 'release:verify', '--', 'release', ...args], {
    cwd: projectFolder,
    encoding: 'utf8',
  });

/** The cases that need a real program and archive; `npm run test:release` tries all cases on small ones. */
const cases = [
  'a flipped fuse',
  'a byte changed in app.asar',
  'a source map in the archive',
  'a changed binary of keytar',
];

test('release:verify accepts the packages as a test build, and not as a release', () => {
  expect(verify('--test-build')).toMatchObject({
    status: 0,
    stdout: 'No findings. This is a test build, not for users.\n',
  });
  const rejected = verify();
  expect(rejected.status).toBe(1);
  expect(rejected.stderr).toMatch(/it is marked as (test|unsigned), not as a release/);
  expect(rejected.stderr).toMatch(/keys\/release-key\.pem is not one of the project's keys/);
  expect(rejected.stderr).toMatch(/\.deb: lintian: malformed-deb-archive /);
});

test('lintian and rpmlint report every accepted finding', async () => {
  test.skip(joinTestRun().electron.official, "The official Electron's binaries lead to fewer findings.");
  const findings = await lintPackages(releaseFolder);
  const accepted = acceptedFindings.flatMap(({ of, findings }) =>
    of === 'package repository' ? [] : findings,
  );
  expect(accepted.filter((pattern) => !findings.some(({ text }) => pattern.test(text)))).toEqual([]);
});

for (const name of cases) test(`release:verify rejects ${name}`, () => reject(name));

async function reject(name: string): Promise<void> {
  const tamperCase = tamperCases.find((one) => one.name === name);
  if (!tamperCase) throw new Error(`There is no such tamper case: ${name}`);
  // On the same disk, since the copy consists of hard links; changed files are replaced.
  mkdirSync(join(projectFolder, 'test-results'), { recursive: true });
  const tempDir = mkdtempSync(join(projectFolder, 'test-results', 'tampered-'));
  const folder = join(tempDir, 'release');
  try {
    execFileSync('cp', ['-al', releaseFolder, folder]);
    await tamperCase.tamper(folder, releaseVersion(), join(tempDir, 'source'));
    // lintian and rpmlint are slow, and have already read these packages.
    const given = { project: projectFolder, testBuild: true, lint: async () => [] };
    const findings = await verifyRelease({ folder, ...given });
    expect(findings.join('\n')).toMatch(tamperCase.finding);
  } finally {
    rmSync(tempDir, { recursive: true, force: true });
  }
}
