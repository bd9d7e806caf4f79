import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { afterAll, beforeEach, expect, it } from 'vitest';
import { openWorkspace, type Workspace } from './step-runner';

/** The shell in the release workflow as far as the seal: what each step must let pass, and what it must not. */
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
  ['environments that ask a person, and keys for tags of versions', true, {}],
  ['an environment that has no rule', false, { 'environments/publish': { protection_rules: [] } }],
  ['one that is not there', false, { 'environments/served': { message: 'Not Found' } }],
  ['keys for any tag', false, { 'environments/release/deployment-branch-policies': policies('v*', '*') }],
])('protected: with %s it passes: %s', async (_, expected, answers) => {
  for (const name of ['release', 'publish', 'served']) workspace.answer(`environments/${name}`, reviewed);
  workspace.answer('environments/release/deployment-branch-policies', policies('v*'));
  for (const [address, content] of Object.entries(answers)) workspace.answer(address, content);
  const step = 'The environments ask a person, and the keys are for tags of versions alone';
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
  workspace.lay('package.json', '{"version": "1.2.3"}');
  expect(await workspace.passes('checks', 'The tag is the version, and its commit is on main', { TAG })).toBe(
    expected,
  );
});

const ours = 'TEAM123456';
const listed = '<plist><key>com.apple.security.cs.allow-jit</key><true/></plist>';

it.each([
  ['an app of our team, with the listed entitlements', true, {}],
  ['another team’s helper', false, { helpersTeam: 'OTHER12345' }],
  ['an app while no team is named', false, { team: '', expectedTeam: '' }],
  ['another entitlement', false, { entitlements: listed.replace('allow-jit', 'disable-library-validation') }],
])('gatekeeper: %s passes: %s', async (_, expected, given) => {
  const { team, helpersTeam, entitlements, expectedTeam } = {
    ...{ team: ours, helpersTeam: ours, entitlements: listed, expectedTeam: ours },
    ...given,
  };
  // macOS's own tools, as far as the step asks them.
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
    workspace.standIn(name, lines);
  workspace.lay('electron/release/release-keys.json', JSON.stringify({ appleTeam: expectedTeam }));
  workspace.lay('build/mac/entitlements.plist', `${listed}\n`);
  for (const from of ['image', 'archive'])
    workspace.lay(
      `runner/${from}/Parts Lookup.app/Contents/Frameworks/Parts Lookup Helper.app/Info.plist`,
      '',
    );
  const step = 'The app of the disk image and of the archive is ours, and Gatekeeper takes it';
  expect(await workspace.passes('gatekeeper', step, { RUNNER_TEMP: join(workspace.folder, 'runner') })).toBe(
    expected,
  );
});

const made = {
  linux: ['from/linux/parts-lookup-1.2.3-linux-amd64.deb', 'from/linux/parts-lookup-1.2.3.cdx.json'],
  win: ['from/win/parts-lookup-1.2.3-win-x64-setup.exe'],
  mac: ['from/mac/parts-lookup-1.2.3-mac-universal.dmg'],
};

it.each([
  ['what each system made', true, {}],
  ['another system’s file', false, { mac: [...made.mac, 'from/mac/parts-lookup-1.2.3-win-arm64-setup.exe'] }],
  ['nothing of a system', false, { mac: [] }],
])('judge: %s is put together: %s', async (_, expected, instead) => {
  const paths = Object.values({ ...made, ...instead }).flat();
  for (const path of paths) workspace.lay(path, path);
  expect(
    await workspace.passes('verify-unsigned', "Put the systems' files together, each system's own alone"),
  ).toBe(expected);
  if (expected)
    expect(readdirSync(join(workspace.folder, 'release')).sort()).toEqual(
      paths.map((path) => basename(path)).sort(),
    );
});
