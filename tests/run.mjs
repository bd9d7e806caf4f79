import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { resolveElectron } from '../build/electron-runtime.mjs';
import { ensureSystemPackages } from '../build/system-packages.mjs';
import { isStopped, runStages, writeLine } from './support/test-stages.mjs';

/**
 * @typedef {object} Counts
 * @property {number} passed
 * @property {number} failed
 * @property {number} skipped
 *
 * @typedef {import('./support/test-stages.mjs').Stage} Stage
 * @typedef {import('./support/test-stages.mjs').StageResult} StageResult
 */

const reports = mkdtempSync(join(tmpdir(), 'parts-reports-'));
const unitReport = join(reports, 'unit.json');
const e2eReport = join(reports, 'e2e.json');

/** The fastest first, so that a failure shows early. @type {Stage[]} */
const staticChecks = [
  { name: 'lint', args: ['run', 'lint'] },
  { name: 'build', args: ['run', 'build'] },
  { name: 'unused', args: ['run', 'unused'] },
  { name: 'deps', args: ['run', 'deps'] },
  { name: 'types', args: ['run', 'types'] },
];
/** @type {Stage} */
const unitTests = {
  name: 'unit tests',
  args: [
    'run',
    'test:unit',
    '--',
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${unitReport}`,
  ],
};
/** @type {Stage} */
const electronRuntime = { name: 'Electron', args: ['run', 'electron-path'] };
/** @type {Stage} */
const nodeSqlite = { name: 'node:sqlite', args: ['run', 'test:node-sqlite'] };
/** @type {Stage} */
const e2eTests = {
  name: 'e2e tests',
  args: ['exec', '--', 'playwright', 'test', '-c', 'tests/e2e/playwright.config.ts', '--reporter=list,json'],
  env: { PLAYWRIGHT_JSON_OUTPUT_FILE: e2eReport },
};

const startedAt = Date.now();
try {
  process.exitCode = await runAll();
} finally {
  rmSync(reports, { recursive: true, force: true });
}

/**
 * Every check of the project until one fails. The tests in Electron run by themselves: some of them have the time
 * limits of a user, and other work would slow them down.
 * @returns {Promise<number>} the exit code
 */
async function runAll() {
  const missing = ensureSystemPackages('tests');
  if (missing.length > 0) return report('the system packages', []);
  // The third lane fetches an Electron and a newer Node where there is none yet.
  const results = await runStages([staticChecks, [unitTests], [electronRuntime, nodeSqlite]]);
  if (!isStopped()) {
    results.push(...(await runStages([[e2eTests]])));
    const { official, version } = await resolveElectron();
    const { passed, failed } = readE2eCounts();
    writeLine(
      `\ne2e: ${passed + failed} tests ran in Electron ${version} (${official ? 'official' : 'stand-in'})`,
    );
  }
  const failed = results.find(({ outcome }) => outcome === 'FAILED')?.name;
  return report(failed ?? (isStopped() ? 'an interrupt' : undefined), results);
}

/**
 * Prints the outcome; the last line has a fixed form, so that a program can read it.
 * @param {string | undefined} obstacle what stopped the run
 * @param {readonly StageResult[]} results
 * @returns {number} the exit code
 */
function report(obstacle, results) {
  writeLine('\nSeconds by stage; those before the e2e tests ran in parallel:');
  for (const { name, outcome, seconds } of results)
    writeLine(
      `  ${name.padEnd(12)}${seconds.toFixed(1).padStart(7)}${outcome === 'passed' ? '' : `  ${outcome}`}`,
    );
  writeLine(`  ${'total'.padEnd(12)}${((Date.now() - startedAt) / 1000).toFixed(1).padStart(7)}\n`);
  const unit = readUnitCounts();
  const e2e = readE2eCounts();
  if (obstacle) writeLine(`Stopped by: ${obstacle}`);
  const passed = unit.passed + e2e.passed;
  const failed = unit.failed + e2e.failed;
  const skipped = unit.skipped + e2e.skipped;
  writeLine(`tests: ${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`);
  // A run without a test proves nothing, whatever exit code the tools return.
  return obstacle || failed > 0 || passed === 0 ? 1 : 0;
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
