import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { hashFile } from '../../build/packing/contents-list.mjs';
import { verifyRelease } from '../../build/release-check/verify-release.mjs';
import { expect, test } from './fixtures';
import { projectFolder, releaseFolder } from './packed-release';

test('building a commit again gives the same app.asar', async () => {
  const output = mkdtempSync(join(tmpdir(), 'parts-again-'));
  try {
    rmSync(join(projectFolder, 'dist'), { recursive: true });
    const args = ['run', 'package', '--', '--no-seal', '--target=dir', `--output=${output}`];
    expect(spawnSync('npm', args, { cwd: projectFolder }).status).toBe(0);
    const archive = 'linux-unpacked/resources/app.asar';
    expect(await hashFile(join(output, archive))).toBe(await hashFile(join(releaseFolder, archive)));
    const given = { folder: releaseFolder, project: projectFolder, testBuild: true, rebuilt: output };
    expect(await verifyRelease(given)).toEqual([]);
  } finally {
    rmSync(output, { recursive: true, force: true });
  }
});
