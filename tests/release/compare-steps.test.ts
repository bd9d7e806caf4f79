import { execFileSync } from 'node:child_process';
import { appendFileSync, cpSync, mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { findSevenZip } from '../../build/packing/seven-zip.mjs';
import { makeSmallRelease, projectFolder } from '../support/small-release';
import { openWorkspace, type Workspace } from './step-runner';

/** The shell in the release workflow that holds the packages of all systems against the app that another job has built. */
const tempDir = mkdtempSync(join(tmpdir(), 'parts-compare-'));
const made = join(tempDir, 'made');
const packages = 'The Linux packages are those that were built anew';
const code = "The apps of Windows and macOS hold the same code, beside the keychain's own binary";
let workspace: Workspace;
const at = (...path: string[]) => join(workspace.folder, ...path);

/** Packs a folder as a job of another system would. */
function zip(folder: string, file: string): void {
  execFileSync(findSevenZip(), ['a', '-tzip', file, '.'], { cwd: folder, stdio: 'ignore' });
}

beforeAll(async () => {
  await makeSmallRelease(join(made, 'from/linux'));
  const app = join(made, 'from/linux/linux-unpacked');
  const bundle = join(tempDir, 'mac/Parts Lookup.app/Contents');
  cpSync(app, bundle, { recursive: true });
  cpSync(join(bundle, 'resources'), join(bundle, 'Resources'), { recursive: true });
  rmSync(join(bundle, 'resources'), { recursive: true });
  for (const system of ['win', 'mac']) mkdirSync(join(made, 'from', system));
  zip(app, join(made, 'from/win/parts-lookup-1.2.3-win-x64.zip'));
  zip(join(tempDir, 'mac'), join(made, 'from/mac/parts-lookup-1.2.3-mac-universal.zip'));
  cpSync(join(made, 'from/linux'), join(made, 'rebuilt'), { recursive: true });
}, 60_000);
afterAll(() => rmSync(tempDir, { recursive: true, force: true }));

beforeEach(() => {
  workspace = openWorkspace(tempDir);
  cpSync(made, workspace.folder, { recursive: true });
  symlinkSync(join(projectFolder, 'node_modules'), at('node_modules'));
});

const compare = async (step: string) => (await workspace.run('compare', step)).status;

it('passes where every package holds what was built anew', async () => {
  expect(readdirSync(at('from/linux')).filter((name) => /\.(deb|rpm|tar\.gz)$/.test(name))).toHaveLength(3);
  expect(await compare(packages)).toBe(0);
  expect(await compare(code)).toBe(0);
}, 60_000);

it('fails where another machine builds another app of the commit', async () => {
  appendFileSync(at('rebuilt/linux-unpacked/THIRD_PARTY_NOTICES.txt'), 'more');
  expect(await compare(packages)).not.toBe(0);
  expect(await compare(code)).not.toBe(0);
}, 60_000);

it.each(['.deb', '.rpm'])(
  'fails where another machine builds another %s',
  async (ending) => {
    const name = readdirSync(at('rebuilt')).find((name) => name.endsWith(ending));
    appendFileSync(at('rebuilt', `${name}`), 'more');
    expect(await compare(packages)).not.toBe(0);
  },
  60_000,
);
