import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { resolveElectron } from './electron-runtime.mjs';
import { buildApp } from './packing/build-app.mjs';
import { describeSandboxObstacle } from './sandbox-obstacle.mjs';
import { ensureSystemPackages } from './system-packages.mjs';

const projectFolder = fileURLToPath(new URL('..', import.meta.url));

process.exitCode = await start(process.argv.slice(2));

/**
 * Builds the app and opens it.
 * @param {string[]} args passed on to Electron
 * @returns {Promise<number>} the exit code
 */
async function start(args) {
  if (isWithoutDisplay()) {
    ensureSystemPackages('display');
    warn('There is no display (neither DISPLAY nor WAYLAND_DISPLAY is set). To start on a virtual one:');
    warn('  xvfb-run npm start');
    return 1;
  }
  // Missing packages were reported; Electron may start without them.
  ensureSystemPackages('start');
  const { executable } = await resolveElectron();
  const failed = buildApp(projectFolder, {}, process.env);
  if (failed) return failed;
  return runElectron(executable, ['.', ...chooseSandbox(args), ...args]);
}

function isWithoutDisplay() {
  return process.platform === 'linux' && !process.env.DISPLAY && !process.env.WAYLAND_DISPLAY;
}

/**
 * @param {string[]} args
 * @returns {string[]}
 */
function chooseSandbox(args) {
  if (args.includes('--no-sandbox')) return [];
  if (process.getuid?.() === 0) {
    warn('Started by root: Chromium does not run its sandbox as root, so --no-sandbox is added.');
    return ['--no-sandbox'];
  }
  const obstacle = describeSandboxObstacle();
  if (obstacle) warn(obstacle);
  return [];
}

/**
 * @param {string} executable
 * @param {string[]} args
 * @returns {Promise<number>}
 */
function runElectron(executable, args) {
  const electron = spawn(executable, args, { cwd: projectFolder, stdio: 'inherit' });
  // Ctrl+C in the terminal also reaches Electron; this process waits for its exit code.
  process.on('SIGINT', () => {});
  process.on('SIGTERM', () => electron.kill('SIGTERM'));
  return new Promise((resolve, reject) => {
    electron.once('error', reject);
    electron.once('exit', (code) => resolve(code ?? 1));
  });
}

/** @param {string} line */
function warn(line) {
  process.stderr.write(`${line}\n`);
}
