import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { listArtefacts, readSealedVersion } from '../../build/packing/seal-release.mjs';
import { makeReleaseKey } from '../../build/signing/ed25519.mjs';
import { projectFolder } from '../support/small-release';
import { exchange, exchanges, type HandedFiles, judgedFiles, makeHandedFiles } from './handed-files';
import { makeGpgKey } from './make-gpg-key';
import { openWorkspace, type Workspace } from './step-runner';

/** The shell in the release workflow as far as the seal: what each step must let pass, and what it must not. */
const place = mkdtempSync(join(tmpdir(), 'parts-steps-'));
let files: HandedFiles;
let workspace: Workspace;
/** Where a job finds the files that it was handed. */
let release: string;

beforeAll(async () => {
  files = await makeHandedFiles(place);
});
afterAll(() => rmSync(place, { recursive: true, force: true }));

beforeEach(() => {
  workspace = openWorkspace(place);
  release = join(workspace.folder, 'release');
});

describe('protected', () => {
  const run = () =>
    workspace.run('protected', 'The environments ask a person, and the keys are for tags of versions alone');
  const asking = {
    protection_rules: [{ type: 'branch_policy' }, { type: 'required_reviewers', reviewers: [{}] }],
  };
  const policies = (...names: string[]) => ({
    branch_policies: names.map((one) => ({ type: one.split(' ')[0], name: one.split(' ')[1] })),
  });

  beforeEach(() => {
    for (const name of ['release', 'publish', 'served']) workspace.answer(`environments/${name}`, asking);
    workspace.answer('environments/release/deployment-branch-policies', policies('tag v*'));
  });

  it('passes where each environment asks a person, and the keys are for tags of versions', async () => {
    expect((await run()).status).toBe(0);
  });

  it.each<[string, string, unknown]>([
    ['an environment that has no rule', 'environments/publish', { protection_rules: [] }],
    ['one that is not there', 'environments/served', { message: 'Not Found' }],
    ['keys for any tag', 'environments/release/deployment-branch-policies', policies('tag v*', 'tag *')],
  ])('fails for %s', async (_, address, content) => {
    workspace.answer(address, content);
    expect((await run()).status).not.toBe(0);
  });
});

describe('checks', () => {
  const step = 'The tag is the version, and its commit is on main';
  const author = ['-c', 'user.name=A', '-c', 'user.email=a@parts-lookup.example'];

  /** A checkout of a commit on a branch of its own, which `main` may hold. */
  function checkOut(isOnMain: boolean): void {
    const git = (...args: string[]) =>
      execFileSync('git', ['-C', workspace.folder, ...args], { stdio: 'pipe' });
    const commit = (text: string) => git(...author, 'commit', '--allow-empty', '-qm', text);
    git('init', '--quiet');
    commit('first');
    writeFileSync(join(workspace.folder, 'package.json'), '{"version": "1.2.3"}');
    git('update-ref', 'refs/remotes/origin/main', 'HEAD');
    commit('second');
    if (isOnMain) git('update-ref', 'refs/remotes/origin/main', 'HEAD');
  }

  it.each([
    ['v1.2.3', true, true],
    ['v1.2.3', false, false],
    ['v1.2.4', true, false],
  ])('of the tag %s, with its commit on main: %s', async (TAG, isOnMain, passes) => {
    checkOut(isOnMain);
    expect((await workspace.run('checks', step, { TAG })).status === 0).toBe(passes);
  });
});

describe('gatekeeper', () => {
  const ours = 'TEAM123456';
  const listed = '<plist><key>com.apple.security.cs.allow-jit</key><true/></plist>';

  /** macOS's own tools, as far as the step asks them: of each app's bundles, whose they are and what they may. */
  async function look({ team = ours, helpersTeam = ours, entitlements = listed, expected = ours }) {
    const tool = (name: string, lines: string) =>
      writeFileSync(join(workspace.commands, name), `#!/bin/bash\n${lines}\n`, { mode: 0o755 });
    tool('spctl', 'exit 0');
    tool('xcrun', 'exit 0');
    tool('plutil', `if [ "$1" = -extract ]; then jq -r ".$2" "\${@: -1}"; else cat "\${@: -1}" > "$4"; fi`);
    tool(
      'codesign',
      `case "$*" in
  *Helper*--verbose* | *--verbose*Helper*) echo "TeamIdentifier=${helpersTeam}" >&2 ;;
  *--verbose*) echo "TeamIdentifier=${team}" >&2 ;;
  *--entitlements*) echo '${entitlements}' ;;
esac`,
    );
    for (const [path, content] of Object.entries({
      'electron/release/release-keys.json': JSON.stringify({ appleTeam: expected }),
      'build/mac/entitlements.plist': `${listed}\n`,
    })) {
      mkdirSync(join(workspace.folder, path, '..'), { recursive: true });
      writeFileSync(join(workspace.folder, path), content);
    }
    const runner = join(workspace.folder, 'runner');
    for (const from of ['image', 'archive'])
      mkdirSync(join(runner, from, 'Parts Lookup.app/Contents/Frameworks/Parts Lookup Helper.app'), {
        recursive: true,
      });
    const step = 'The app of the disk image and of the archive is ours, and Gatekeeper takes it';
    return workspace.run('gatekeeper', step, { RUNNER_TEMP: runner });
  }

  it('takes an app of our team, with the listed entitlements', async () => {
    expect((await look({})).status).toBe(0);
  });

  it.each([
    ['another team’s helper', { helpersTeam: 'OTHER12345' }],
    ['an app while no team is named', { team: '', expected: '' }],
    ['another entitlement', { entitlements: listed.replace('allow-jit', 'disable-library-validation') }],
  ])('refuses %s', async (_, given) => {
    expect((await look(given)).status).not.toBe(0);
  });
});

describe('judge', () => {
  const step = "Put the systems' files together, each system's own alone";
  const made = {
    linux: ['1.2.3-linux-amd64.deb', '1.2.3.cdx.json'],
    win: ['1.2.3-win-x64-setup.exe'],
    mac: ['1.2.3-mac-universal.dmg'],
  };

  function receive(more: Partial<Record<keyof typeof made, string[]>> = {}): void {
    for (const [system, names] of Object.entries({ ...made, ...more })) {
      mkdirSync(join(workspace.folder, 'from', system), { recursive: true });
      for (const name of names)
        writeFileSync(join(workspace.folder, 'from', system, `parts-lookup-${name}`), system);
    }
  }

  it('puts together what each system made', async () => {
    receive();
    expect((await workspace.run('judge', step)).status).toBe(0);
    expect(readdirSync(release).sort()).toEqual(
      Object.values(made)
        .flat()
        .map((name) => `parts-lookup-${name}`)
        .sort(),
    );
  });

  it.each([
    ['one job hands in another system’s file', { linux: [...made.linux, ...made.win] }],
    ['a system is missing', { mac: [] }],
  ])('fails where %s', async (_, more) => {
    receive(more);
    expect((await workspace.run('judge', step)).status).not.toBe(0);
  });
});

describe('seal', () => {
  const comparing = 'They are the files that were judged';

  it('begins with the files that were judged', async () => {
    files.handOver(workspace);
    expect((await workspace.run('seal', comparing, { FILES: await judgedFiles(workspace) })).status).toBe(0);
  });

  it.each(exchanges)('does not where %s', async (_, name, content) => {
    files.handOver(workspace);
    const FILES = await judgedFiles(workspace);
    exchange(release, name, content);
    expect((await workspace.run('seal', comparing, { FILES })).status).not.toBe(0);
  });

  describe('with keys', () => {
    beforeEach(() => {
      files.handOver(workspace);
      for (const name of ['build', 'docs', 'package.json'])
        cpSync(join(projectFolder, name), join(workspace.folder, name), { recursive: true });
    });

    it('needs no package, and takes notes and percentage', async () => {
      const { status } = await workspace.run('seal', 'Seal', {
        RELEASE_PERCENTAGE: '5',
        PARTS_LOOKUP_RELEASE_KEY: makeReleaseKey(),
        PARTS_LOOKUP_GPG_KEY: makeGpgKey(join(workspace.folder, 'gpg'), 'throw-away').secretKey,
        PARTS_LOOKUP_GPG_PASSPHRASE: 'throw-away',
      });
      expect(status).toBe(0);
      const { version } = JSON.parse(readFileSync(join(workspace.folder, 'package.json'), 'utf8'));
      expect(readSealedVersion(release)).toBe(version);
      const feed = readFileSync(join(release, 'latest.yml'), 'utf8').replace(/^#.*\n/, '');
      const notes = readFileSync(join(workspace.folder, 'docs', 'release-notes.md'), 'utf8').trim();
      expect(JSON.parse(feed)).toMatchObject({ version, releaseNotes: notes, stagingPercentage: 5 });
    });

    it('seals nothing with a key missing', async () => {
      const before = readFileSync(join(release, 'SHA256SUMS'), 'utf8');
      const { status } = await workspace.run('seal', 'Seal', { PARTS_LOOKUP_RELEASE_KEY: makeReleaseKey() });
      expect(status).not.toBe(0);
      expect(readFileSync(join(release, 'SHA256SUMS'), 'utf8')).toBe(before);
    });
  });
});

describe('attest', () => {
  /** The action refuses a whole file for one line that does not begin with a digest and a space. */
  const isSubject = (line: string) => /^(?:[0-9a-f]{64}|[0-9a-f]{128}) /.test(line);
  const lines = (file: string) =>
    readFileSync(join(workspace.folder, file), 'utf8').split('\n').filter(Boolean);

  it('hands over every artefact, and no line that the action refuses', async () => {
    files.handOver(workspace);
    expect(lines('release/SHA256SUMS').every(isSubject)).toBe(false);
    expect((await workspace.run('attest', 'List the subjects')).status).toBe(0);
    expect(lines('subjects').every(isSubject)).toBe(true);
    expect(lines('subjects').map((line) => line.slice(66))).toEqual(listArtefacts(files.sealed));
  });
});
