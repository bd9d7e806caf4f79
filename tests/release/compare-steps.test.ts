import { execFileSync } from 'node:child_process';
import { appendFileSync, cpSync, mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { findSevenZip } from '../../build/packing/seven-zip.mjs';
import { makeSmallRelease, projectFolder } from '../support/small-release';
import { openWorkspace, type Workspace } from './step-runner';

/** The release workflow's steps that compare the packages of all systems with the app that another job has built. */
const tempDir = mkdtempSync(join(tmpdir(), 'parts-compare-'));
const built = join(tempDir, 'built');
const packages = 'Compare the Linux packages with the rebuild';
const code = 'Compare the code of the Windows and macOS apps with the rebuild';
let workspace: Workspace;
const at = (...path: string[]) => join(workspace.folder, ...path);

/** Packs a folder as another system's job does. */
function zip(folder: string, file: string): void {
  execFileSync(findSevenZip(), ['a', '-tzip', file, '.'], { cwd: folder, stdio: 'ignore' });
}

beforeAll(async () => {
  await makeSmallRelease(join(built, 'from/linux'));
  const app = join(built, 'from/linux/linux-unpacked');
  const bundle = join(tempDir, 'mac/Parts Lookup.app/Contents');
  cpSync(app, bundle, { recursive: true });
  cpSync(join(bundle, 'resources'), join(bundle, 'Resources'), { recursive: true });
  rmSync(join(bundle, 'resources'), { recursive: true });
  for (const system of ['win', 'mac']) mkdirSync(join(built, 'from', system));
  zip(app, join(built, 'from/win/parts-lookup-1.2.3-win-x64.zip'));
  zip(join(tempDir, 'mac'), join(built, 'from/mac/parts-lookup-1.2.3-mac-universal.zip'));
  cpSync(join(built, 'from/linux'), join(built, 'rebuilt'), { recursive: true });
}, 60_000);
afterAll(() => rmSync(tempDir, { recursive: true, force: true }));

beforeEach(() => {
  workspace = openWorkspace(tempDir);
  cpSync(built, workspace.folder, { recursive: true });
  symlinkSync(join(projectFolder, 'node_modules'), at('node_modules'));
});

const compare = async (step: string) => (await workspace.run('compare', step)).status;

it('passes if every package matches the rebuild', async () => {
  expect(readdirSync(at('from/linux')).filter((name) => /\.(deb|rpm|tar\.gz)$/.test(name))).toHaveLength(3);
  expect(await compare(packages)).toBe(0);
  expect(await compare(code)).toBe(0);
}, 60_000);

it('fails if another machine builds a different app from the commit', async () => {
  appendFileSync(at('rebuilt/linux-unpacked/THIRD_PARTY_NOTICES.txt'), 'more');
  expect(await compare(packages)).not.toBe(0);
  expect(await compare(code)).not.toBe(0);
}, 60_000);

it.each(['.deb', '.rpm'])(
  'fails if another machine builds a different %s',
  async (ending) => {
    const name = readdirSync(at('rebuilt')).find((name) => name.endsWith(ending));
    appendFileSync(at('rebuilt', `${name}`), 'more');
    expect(await compare(packages)).not.toBe(0);
  },
  60_000,
);
