import { spawnSync } from 'node:child_process';

/**
 * Builds the bundles, with the update feed built in, into `dist`. The bundler and its plugins are third-party code.
 * @param {string} project folder of the checkout
 * @param {Record<string, string | undefined>} feed as `feed-variables.mjs` returns it
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
