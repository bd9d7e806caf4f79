import { spawn, spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

/**
 * @typedef {object} Stage
 * @property {string} name
 * @property {string[]} args of npm
 * @property {Record<string, string>} [env]
 *
 * @typedef {object} StageResult
 * @property {string} name
 * @property {'passed' | 'FAILED' | 'stopped'} outcome `stopped` by another stage's failure or an interrupt
 * @property {number} seconds
 *
 * @typedef {object} RunningStage
 * @property {import('node:child_process').ChildProcess} process
 * @property {boolean} stopped
 */

const projectFolder = fileURLToPath(new URL('../..', import.meta.url));
const isWindows = process.platform === 'win32';

/** @type {Set<RunningStage>} */
const running = new Set();
let stopping = false;
// A stage leads its own process group, which the terminal's interrupt does not reach.
for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM'])) process.on(signal, () => stopAll(signal));

/** Whether a failure or an interrupt has ended the run. */
export const isStopped = () => stopping;

/**
 * Runs lanes of stages in parallel, each lane in order. The first failure stops every other stage, also of a
 * later call.
 * @param {readonly (readonly Stage[])[]} lanes
 * @returns {Promise<StageResult[]>} of the stages that were started
 */
export async function runStages(lanes) {
  /** @type {StageResult[]} */
  const results = [];
  const alone = lanes.length === 1;
  await Promise.all(
    lanes.map(async (lane) => {
      for (const stage of lane) {
        if (stopping) return;
        const result = await runStage(stage, alone);
        results.push(result);
        if (result.outcome === 'FAILED') stopAll('SIGTERM');
      }
    }),
  );
  return results;
}

/**
 * @param {Stage} stage
 * @param {boolean} live whether its output is shown as it arrives rather than at its end
 * @returns {Promise<StageResult>}
 */
async function runStage({ name, args, env }, live) {
  if (live) writeLine(`\n=== ${name}`);
  const startedAt = Date.now();
  const child = spawn('npm', args, {
    cwd: projectFolder,
    stdio: ['ignore', live ? 'inherit' : 'pipe', live ? 'inherit' : 'pipe'],
    env: { ...process.env, ...env },
    shell: isWindows,
    detached: !isWindows,
  });
  const stage = { process: child, stopped: false };
  running.add(stage);
  /** @type {Buffer[]} */
  const output = [];
  for (const stream of [child.stdout, child.stderr]) stream?.on('data', (chunk) => output.push(chunk));
  const status = await new Promise((resolve) => {
    child.once('error', (error) => {
      output.push(Buffer.from(`${error.message}\n`));
      resolve(null);
    });
    child.once('close', resolve);
    // Processes left by a stopped stage may keep its output open for long.
    child.once('exit', () => {
      if (stage.stopped) for (const stream of [child.stdout, child.stderr]) stream?.destroy();
    });
  });
  running.delete(stage);
  const seconds = (Date.now() - startedAt) / 1000;
  const outcome = status === 0 ? 'passed' : stage.stopped ? 'stopped' : 'FAILED';
  if (!live && outcome !== 'stopped')
    writeLine(`\n=== ${name}\n${Buffer.concat(output).toString().trimEnd()}`);
  writeLine(`=== ${name}: ${outcome} ${outcome === 'stopped' ? 'after' : 'in'} ${seconds.toFixed(1)} s`);
  return { name, outcome, seconds };
}

/** @param {NodeJS.Signals} signal */
function stopAll(signal) {
  stopping = true;
  for (const stage of running) {
    stage.stopped = true;
    const { pid, exitCode, signalCode } = stage.process;
    if (pid === undefined || exitCode !== null || signalCode !== null) continue;
    if (isWindows) spawnSync('taskkill', ['/pid', String(pid), '/t', '/f']);
    else process.kill(-pid, signal);
  }
}

/** @param {string} line */
export function writeLine(line) {
  process.stdout.write(`${line}\n`);
}
