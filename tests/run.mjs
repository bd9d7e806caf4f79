import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { resolveElectron } from '../build/electron-runtime.mjs';
import { ensureSystemPackages } from '../build/system-packages.mjs';

/**
 * @typedef {object} Counts
 * @property {number} passed
 * @property {number} failed
 * @property {number} skipped
 *
 * @typedef {object} Stage
 * @property {string} name
 * @property {string[]} args of npm
 * @property {Record<string, string>} [env]
 */

const projectFolder = fileURLToPath(new URL('..', import.meta.url));
const reports = mkdtempSync(join(tmpdir(), 'parts-reports-'));
const unitReport = join(reports, 'unit.json');
const e2eReport = join(reports, 'e2e.json');

/** @type {Stage[]} */
const stages = [
  { name: 'lint', args: ['run', 'lint'] },
  { name: 'types', args: ['run', 'types'] },
  { name: 'unused', args: ['run', 'unused'] },
  { name: 'arrows', args: ['run', 'arrows'] },
  {
    name: 'unit tests',
    args: [
      'run',
      'test:unit',
      '--',
      '--reporter=default',
      '--reporter=json',
      `--outputFile.json=${unitReport}`,
    ],
  },
  { name: 'build', args: ['run', 'build'] },
  {
    name: 'e2e tests',
    args: [
      'exec',
      '--',
      'playwright',
      'test',
      '-c',
      'tests/e2e/playwright.config.ts',
      '--reporter=list,json',
    ],
    env: { PLAYWRIGHT_JSON_OUTPUT_FILE: e2eReport },
  },
];

try {
  process.exitCode = await runAll();
} finally {
  rmSync(reports, { recursive: true, force: true });
}

/**
 * Every check of the project, the quick ones first, until one fails.
 * @returns {Promise<number>} the exit code
 */
async function runAll() {
  const missing = ensureSystemPackages('tests');
  if (missing.length > 0) return report('the system packages');
  const electron = await resolveElectron();
  const failedStage = stages.find((stage) => !runStage(stage));
  const kind = electron.official ? 'official' : 'stand-in';
  const e2e = readE2eCounts();
  say(`\ne2e: ${e2e.passed + e2e.failed} tests ran in Electron ${electron.version} (${kind})`);
  return report(failedStage?.name);
}

/**
 * Says how it all ended; the last line stands alone for those who read it with a program.
 * @param {string | undefined} obstacle what stopped the run
 * @returns {number} the exit code
 */
function report(obstacle) {
  const unit = readUnitCounts();
  const e2e = readE2eCounts();
  if (obstacle) say(`Stopped by: ${obstacle}`);
  const passed = unit.passed + e2e.passed;
  const failed = unit.failed + e2e.failed;
  const skipped = unit.skipped + e2e.skipped;
  say(`tests: ${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`);
  // A run without a test proves nothing, whatever the tools say of it.
  return obstacle || failed > 0 || passed === 0 ? 1 : 0;
}

/**
 * @param {Stage} stage
 * @returns {boolean} whether it passed
 */
function runStage({ name, args, env }) {
  say(`\n=== ${name}`);
  const startedAt = Date.now();
  const { status } = spawnSync('npm', args, {
    cwd: projectFolder,
    stdio: 'inherit',
    env: { ...process.env, ...env },
    shell: process.platform === 'win32',
  });
  const seconds = ((Date.now() - startedAt) / 1000).toFixed(1);
  say(`=== ${name}: ${status === 0 ? 'passed' : 'FAILED'} in ${seconds} s`);
  return status === 0;
}

/** @returns {Counts} */
function readUnitCounts() {
  const report = readReport(unitReport);
  return {
    passed: report?.numPassedTests ?? 0,
    failed: report?.numFailedTests ?? 0,
    skipped: (report?.numPendingTests ?? 0) + (report?.numTodoTests ?? 0),
  };
}

/** @returns {Counts} */
function readE2eCounts() {
  const stats = readReport(e2eReport)?.stats;
  return {
    // What passes only when it is tried again has failed; there are no retries, so `flaky` should stay 0.
    passed: stats?.expected ?? 0,
    failed: (stats?.unexpected ?? 0) + (stats?.flaky ?? 0),
    skipped: stats?.skipped ?? 0,
  };
}

/** @param {string} file */
function readReport(file) {
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : undefined;
}

/** @param {string} line */
function say(line) {
  process.stdout.write(`${line}\n`);
}
