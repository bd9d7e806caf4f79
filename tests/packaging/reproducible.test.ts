import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { listContents } from '../../build/packing/contents-list.mjs';
import { expect, test } from './fixtures';
import { projectFolder, releaseFolder } from './packed-release';

test('building a commit again gives the same app', async () => {
  const output = mkdtempSync(join(tmpdir(), 'parts-again-'));
  try {
    rmSync(join(projectFolder, 'dist'), { recursive: true });
    const args = ['run', 'package', '--', '--no-seal', '--target=dir', `--output=${output}`];
    expect(spawnSync('npm', args, { cwd: projectFolder }).status).toBe(0);
    const contents = (folder: string) => listContents(join(folder, 'linux-unpacked'));
    expect(contents(output)).toEqual(contents(releaseFolder));
  } finally {
    rmSync(output, { recursive: true, force: true });
  }
});
