import { spawnSync } from 'node:child_process';
import { feedVariables } from './feed-variables.mjs';

/**
 * Builds the bundles into `dist`, with the update feed that they carry. The bundler and its plugins are other people's code.
 * @param {string} project folder of the checkout
 * @param {import('./build-mark.mjs').BuildKind} kind
 * @param {NodeJS.ProcessEnv} env
 * @returns {number} the bundler's exit code
 */
export function buildApp(project, kind, env) {
  const { status } = spawnSync('npm', ['run', 'build'], {
    cwd: project,
    env: { ...env, ...feedVariables({ kind, project, env }) },
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  return status ?? 1;
}
