import { spawnSync } from 'node:child_process';

/**
 * Builds the bundles into `dist`, with the update feed that they carry. The bundler and its plugins are other people's code.
 * @param {string} project folder of the checkout
 * @param {Record<string, string | undefined>} feed as `feed-variables.mjs` gives it
 * @param {NodeJS.ProcessEnv} env
 * @returns {number} the bundler's exit code
 */
export function buildApp(project, feed, env) {
  const { status } = spawnSync('npm', ['run', 'build'], {
    cwd: project,
    env: { ...env, ...feed },
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  return status ?? 1;
}
