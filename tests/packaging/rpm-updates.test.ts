import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { repositoryPaths } from '../../build/linux-package/package-repository.mjs';
import { expect, test } from './fixtures';
import { packageName, runPackageManager } from './installed-app';
import { makeNewerRpm, requirementsOf } from './newer-package';

test.describe.configure({ mode: 'serial' });
test.skip(process.platform !== 'linux' || process.getuid?.() !== 0, 'dnf needs root');

const newerVersion = '9.1.0';
let tempDir = '';
/** The root of the system in which dnf installs; it has no shell, so no script runs. */
let root = '';
let newer = '';

test.beforeAll(async ({ repository }) => {
  tempDir = mkdtempSync(join(tmpdir(), 'parts-dnf-'));
  root = join(tempDir, 'root');
  newer = join(tempDir, 'newer.rpm');
  makeNewerRpm(repository.rpm, newerVersion, newer);
  const system = makeProvider(requirementsOf(repository.rpm));
  expect(await dnf('install', system, repository.rpm)).toMatchObject({ status: 0 });
});

test.afterAll(() => rmSync(tempDir, { recursive: true }));

function dnf(...args: string[]) {
  const { key } = repositoryPaths.rpm;
  const options = [
    `--installroot=${root}`,
    '--releasever=1',
    '--setopt=tsflags=noscripts',
    `--setopt=cachedir=${root}/var/cache/dnf`,
    // dnf looks for the key outside of the installation's root.
    `--setopt=${packageName}.gpgkey=file://${root}${key}`,
  ];
  return runPackageManager('dnf', [...options, ...args]);
}

/** Updates as a user does, with the source entry that the package has installed. */
const upgrade = () => dnf('upgrade', '--refresh', packageName);

const installedVersion = () =>
  execFileSync('rpm', ['--root', root, '-q', '--qf', '%{VERSION}', packageName], { encoding: 'utf8' });

/** Builds an rpm without files that provides what the package requires. */
function makeProvider(requirements: string[]): string {
  const provided = requirements.map((one) => one.replace(/^\(([^ ]+) or .*$/, '$1'));
  const spec = `Name: system
Version: 1
Release: 1
Summary: The rest of the system
License: MIT
BuildArch: noarch
${provided.map((name) => `Provides: ${name}\n`).join('')}
%description
It has no files.
%files
`;
  mkdirSync(join(tempDir, 'system'));
  writeFileSync(join(tempDir, 'system', 'system.spec'), spec);
  const folders = ['--define', `_topdir ${tempDir}/system`, '--define', `_rpmdir ${tempDir}/system`];
  execFileSync('rpmbuild', ['-bb', '--quiet', ...folders, join(tempDir, 'system', 'system.spec')]);
  return join(tempDir, 'system', 'noarch', 'system-1-1.noarch.rpm');
}

for (const [how, publication, finding] of [
  ['an unsigned repository', { by: 'nobody' }, /GPG signature is not available/],
  ['a repository signed with another key', { by: 'stranger' }, /Bad GPG signature/],
  ['an rpm signed with another key', { packagesBy: 'stranger' }, /GPG check FAILED/],
] as const) {
  test(`dnf rejects ${how}`, async ({ repository }) => {
    const before = installedVersion();
    repository.publish([newer], publication);
    const { output } = await upgrade();
    expect(output).toMatch(finding);
    expect(installedVersion()).toBe(before);
  });
}

test('dnf installs a newer version', async ({ repository }) => {
  repository.publish([newer]);
  expect(await upgrade()).toMatchObject({ status: 0 });
  expect(installedVersion()).toBe(newerVersion);
  expect(
    execFileSync('rpm', ['--root', root, '--verify', '--nodeps', packageName], { encoding: 'utf8' }),
  ).toBe('');
});

test('a disabled source stays disabled after an update', async ({ repository }) => {
  const entry = join(root, repositoryPaths.rpm.entry);
  const disabled = readFileSync(entry, 'utf8').replace('enabled=1', 'enabled=0');
  writeFileSync(entry, disabled);
  const newest = join(tempDir, 'newest.rpm');
  makeNewerRpm(repository.rpm, '9.2.0', newest);
  repository.publish([newest]);
  await upgrade();
  expect(installedVersion()).toBe(newerVersion);
  expect(await dnf('upgrade', newest)).toMatchObject({ status: 0 });
  expect(installedVersion()).toBe('9.2.0');
  expect(readFileSync(entry, 'utf8')).toBe(disabled);
});
