import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { afterAll, beforeEach, expect, it } from 'vitest';
import { openWorkspace, type Workspace } from './step-runner';

/** The scripts in the release workflow before signing: what each step must accept and reject. */
const tempDir = mkdtempSync(join(tmpdir(), 'parts-steps-'));
let workspace: Workspace;
beforeEach(() => {
  workspace = openWorkspace(tempDir);
});
afterAll(() => rmSync(tempDir, { recursive: true, force: true }));

const reviewed = {
  protection_rules: [{ type: 'branch_policy' }, { type: 'required_reviewers', reviewers: [{}] }],
};
const policies = (...names: string[]) => ({ branch_policies: names.map((name) => ({ type: 'tag', name })) });

it.each<[string, boolean, Record<string, unknown>]>([
  ['environments that require reviewers, and keys for version tags', true, {}],
  ['an environment without a rule', false, { 'environments/publish': { protection_rules: [] } }],
  ['a missing environment', false, { 'environments/served': { message: 'Not Found' } }],
  ['keys for any tag', false, { 'environments/release/deployment-branch-policies': policies('v*', '*') }],
])('environments: with %s, the step passes: %s', async (_, expected, answers) => {
  for (const name of ['release', 'publish', 'served']) workspace.answer(`environments/${name}`, reviewed);
  workspace.answer('environments/release/deployment-branch-policies', policies('v*'));
  for (const [address, content] of Object.entries(answers)) workspace.answer(address, content);
  const step = 'Check that environments require reviewers and that keys are limited to version tags';
  expect(await workspace.passes('environments', step)).toBe(expected);
});

it.each([
  ['v1.2.3', true, true],
  ['v1.2.3', false, false],
  ['v1.2.4', true, false],
])('checks: the tag %s, with its commit on main: %s, passes: %s', async (TAG, isOnMain, expected) => {
  const git = (...args: string[]) =>
    execFileSync('git', ['-C', workspace.folder, ...args], { stdio: 'pipe' });
  const author = ['-c', 'user.name=A', '-c', 'user.email=a@parts-lookup.example'];
  const commit = () => git(...author, 'commit', '--allow-empty', '-qm', 'one');
  git('init', '--quiet');
  commit();
  git('update-ref', 'refs/remotes/origin/main', 'HEAD');
  commit();
  if (isOnMain) git('update-ref', 'refs/remotes/origin/main', 'HEAD');
  workspace.write('package.json', '{"version": "1.2.3"}');
  expect(
    await workspace.passes('checks', 'Check that the tag is the version and its commit is on main', { TAG }),
  ).toBe(expected);
});

const ownTeam = 'TEAM123456';
const listed = '<plist><key>com.apple.security.cs.allow-jit</key><true/></plist>';

it.each([
  ['an app of our team, with the listed entitlements', true, {}],
  ['another team’s helper', false, { helpersTeam: 'OTHER12345' }],
  ['an app if no team is configured', false, { team: '', expectedTeam: '' }],
  ['another entitlement', false, { entitlements: listed.replace('allow-jit', 'disable-library-validation') }],
])('gatekeeper: with %s, the step passes: %s', async (_, expected, given) => {
  const { team, helpersTeam, entitlements, expectedTeam } = {
    ...{ team: ownTeam, helpersTeam: ownTeam, entitlements: listed, expectedTeam: ownTeam },
    ...given,
  };
  // The parts of macOS's tools that the step uses.
  for (const [name, lines] of Object.entries({
    spctl: 'exit 0',
    xcrun: 'exit 0',
    plutil: `if [ "$1" = -extract ]; then jq -r ".$2" "\${@: -1}"; else cat "\${@: -1}" > "$4"; fi`,
    codesign: `case "$*" in
      *--verbose*Helper*) echo "TeamIdentifier=${helpersTeam}" >&2 ;;
      *--verbose*) echo "TeamIdentifier=${team}" >&2 ;;
      *--entitlements*) echo '${entitlements}' ;;
    esac`,
  }))
    workspace.fake(name, lines);
  workspace.write('electron/release/release-keys.json', JSON.stringify({ appleTeam: expectedTeam }));
  workspace.write('build/mac/entitlements.plist', `${listed}\n`);
  for (const from of ['image', 'archive'])
    workspace.write(
      `runner/${from}/Parts Lookup.app/Contents/Frameworks/Parts Lookup Helper.app/Info.plist`,
      '',
    );
  const step = 'Check team, entitlements and notarization of both apps';
  expect(await workspace.passes('gatekeeper', step, { RUNNER_TEMP: join(workspace.folder, 'runner') })).toBe(
    expected,
  );
});

const files = {
  linux: ['from/linux/parts-lookup-1.2.3-linux-amd64.deb', 'from/linux/parts-lookup-1.2.3.cdx.json'],
  win: ['from/win/parts-lookup-1.2.3-win-x64-setup.exe'],
  mac: ['from/mac/parts-lookup-1.2.3-mac-universal.dmg'],
};

it.each([
  ['each system’s own files', true, {}],
  [
    'another system’s file',
    false,
    { mac: [...files.mac, 'from/mac/parts-lookup-1.2.3-win-arm64-setup.exe'] },
  ],
  ['a missing system', false, { mac: [] }],
])('verify-unsigned: with %s, the step passes: %s', async (_, expected, instead) => {
  const paths = Object.values({ ...files, ...instead }).flat();
  for (const path of paths) workspace.write(path, path);
  expect(await workspace.passes('verify-unsigned', "Collect each system's own files")).toBe(expected);
  if (expected)
    expect(readdirSync(join(workspace.folder, 'release')).sort()).toEqual(
      paths.map((path) => basename(path)).sort(),
    );
});
