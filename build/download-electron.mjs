import { execFile } from 'node:child_process';
import { rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { openCacheFolder } from './cache-folder.mjs';

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
