import { execFile } from 'node:child_process';
import { rmSync, statSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { openCacheFolder } from './cache-folder.mjs';
import { hashFile } from './packing/contents-list.mjs';

const limitMs = 120_000;
const slowMs = 5_000;
const rememberedMs = 30 * 60_000;

/**
 * Lets the official package fetch its own binary.
 *
 * A network that drops packets costs the whole limit, so a slow failure is remembered for half an hour; a quick
 * one is tried again every time.
 * @param {string} packageFolder where the `electron` package lies
 * @param {string} version the one it fetches
 * @returns {Promise<string | undefined>} why it failed, in a few words; undefined when it is there
 */
export async function downloadElectron(packageFolder, version) {
  const memory = join(openCacheFolder(), `electron-${version}-out-of-reach`);
  if (isRecent(memory)) return `tried in vain less than half an hour ago; to try again, delete ${memory}`;

  const startedAt = Date.now();
  const refusal = await runInstall(packageFolder, version);
  if (!refusal) rmSync(memory, { force: true });
  else if (Date.now() - startedAt > slowMs) writeFileSync(memory, `${refusal}\n`);
  return refusal;
}

/**
 * @param {string} packageFolder
 * @param {string} version
 * @returns {Promise<string | undefined>}
 */
function runInstall(packageFolder, version) {
  const notice = setTimeout(() => process.stderr.write(`Fetching Electron ${version}, once ...\n`), 2_000);
  return new Promise((resolve) => {
    execFile(
      process.execPath,
      [join(packageFolder, 'install.js')],
      { timeout: limitMs, killSignal: 'SIGKILL' },
      (error, _stdout, stderr) => {
        clearTimeout(notice);
        resolve(error ? explain(error, stderr) : undefined);
      },
    );
  });
}

/**
 * @param {import('node:child_process').ExecFileException} error
 * @param {string} stderr
 */
function explain(error, stderr) {
  if (error.killed) return `no answer within ${limitMs / 1000} s`;
  return stderr.match(/^\w*Error: .*$/m)?.[0] ?? stderr.trim().split('\n')[0] ?? 'no reason given';
}

/** @param {string} memory */
function isRecent(memory) {
  const stat = statSync(memory, { throwIfNoEntry: false });
  return stat !== undefined && Date.now() - stat.mtimeMs < rememberedMs;
}

/**
 * Fetches the official build for any system, unless the official package has it in its cache already.
 * SECURITY: it is the file whose checksum that package brought from the registry, which the lockfile vouches for.
 * @param {string} project folder of the checkout
 * @param {string} version
 * @param {string} platform as Node.js names it
 * @param {string} arch
 * @returns {Promise<string>} path of the zip
 * @throws {Error} when it cannot be fetched, or is another file
 */
export async function downloadElectronZip(project, version, platform, arch) {
  const own = createRequire(createRequire(join(project, 'package.json')).resolve('electron/package.json'));
  /** @type {Record<string, string>} */
  const checksums = own('./checksums.json');
  const expected = checksums[`electron-v${version}-${platform}-${arch}.zip`];
  if (!expected)
    throw new Error(`package.json names another Electron than ${version}, or none for ${platform}-${arch}`);
  /** @type {{downloadArtifact: (request: object) => Promise<string>}} */
  const { downloadArtifact } = own('@electron/get');
  const zip = await downloadArtifact({ version, artifactName: 'electron', platform, arch, checksums });
  if ((await hashFile(zip)) !== expected)
    throw new Error(`${zip} has another checksum than the package electron says`);
  return zip;
}
