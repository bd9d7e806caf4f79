import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { listContents } from '../../build/packing/contents-list.mjs';
import { expect, test } from './fixtures';
import { projectFolder, releaseFolder } from './packed-release';

test('a second build of a commit gives the same app and packages', async () => {
  const output = mkdtempSync(join(tmpdir(), 'parts-again-'));
  try {
    rmSync(join(projectFolder, 'dist'), { recursive: true });
    const args = ['run', 'package', '--', '--no-sign', '--target=deb', '--target=rpm', `--output=${output}`];
    expect(spawnSync('npm', args, { cwd: projectFolder }).status).toBe(0);
    const contents = (folder: string) => listContents(join(folder, 'linux-unpacked'));
    expect(contents(output)).toEqual(contents(releaseFolder));
    const find = (ending: string) => readdirSync(output).find((name) => name.endsWith(ending)) ?? '';
    const [deb, rpm] = [find('.deb'), find('.rpm')];
    expect(readFileSync(join(output, deb)).equals(readFileSync(join(releaseFolder, deb)))).toBe(true);
    // The header contains the checksum of everything after it; the signature precedes it.
    const header = (folder: string) =>
      execFileSync('rpm', ['-qp', '--nosignature', '--qf', '%{SHA256HEADER}', join(folder, rpm)]).toString();
    expect(header(output)).toBe(header(releaseFolder));
  } finally {
    rmSync(output, { recursive: true, force: true });
  }
});
