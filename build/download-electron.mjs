import { execFile } from 'node:child_process';
import { rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { openCacheFolder } from './cache-folder.mjs';

const limitMs = 120_000;
const slowMs = 5_000;
const retryAfterMs = 30 * 60_000;

/**
 * Lets the official package download its own binary.
 *
 * On a network that drops packets an attempt takes the whole time limit, so a slow failure is recorded and not
 * retried for half an hour; a quick failure is retried every time.
 * @param {string} packageFolder folder of the `electron` package
 * @param {string} version of that package
 * @returns {Promise<string | undefined>} a short reason for the failure; undefined after success
 */
export async function downloadElectron(packageFolder, version) {
  const record = join(openCacheFolder(), `electron-${version}-unreachable`);
  if (isRecent(record)) return `failed less than half an hour ago; to try again, delete ${record}`;

  const startedAt = Date.now();
  const reason = await runInstall(packageFolder, version);
  if (!reason) rmSync(record, { force: true });
  else if (Date.now() - startedAt > slowMs) writeFileSync(record, `${reason}\n`);
  return reason;
}

/**
 * @param {string} packageFolder
 * @param {string} version
 * @returns {Promise<string | undefined>}
 */
function runInstall(packageFolder, version) {
  const notice = setTimeout(() => process.stderr.write(`Downloading Electron ${version} ...\n`), 2_000);
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
  if (error.killed) return `no response within ${limitMs / 1000} s`;
  return stderr.match(/^\w*Error: .*$/m)?.[0] ?? stderr.trim().split('\n')[0] ?? 'unknown reason';
}

/** @param {string} record */
function isRecent(record) {
  const stat = statSync(record, { throwIfNoEntry: false });
  return stat !== undefined && Date.now() - stat.mtimeMs < retryAfterMs;
}
