import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { load } from 'js-yaml';
import { updateFeedOfBuild } from '../update-feed.mjs';

/**
 * The variables with which `vite build` puts the feed into the app (`../update-feed.mjs`).
 * SECURITY: a release trusts the keys in electron/release/release-keys.json and no others, and always has a feed. Any other build
 * has the feed that its environment names in full, or none; so no throw-away key of a run is ever in an archive.
 * @param {object} given
 * @param {import('./build-mark.mjs').BuildKind} given.kind
 * @param {string} given.project folder of the checkout
 * @param {NodeJS.ProcessEnv} given.env
 * @param {NodeJS.Platform} [given.platform] that it is packed for
 * @returns {Record<string, string | undefined>}
 * @throws {Error} where a release would have no feed, another key, or a feed on its own computer
 */
export function feedVariables({ kind, project, env, platform = process.platform }) {
  const { UPDATE_FEED_URL, UPDATE_PUBLIC_KEY } = env;
  const publisher = platform === 'win32' ? { UPDATE_PUBLISHER: readPublisher(project) } : {};
  if (kind !== 'release') return { UPDATE_FEED_URL, UPDATE_PUBLIC_KEY, ...publisher };
  if (UPDATE_PUBLIC_KEY)
    throw new Error('A release takes its keys from release-keys.json, not from UPDATE_PUBLIC_KEY');
  const keys = readReleaseKeys(project).ed25519;
  if (keys.length === 0) throw new Error('release-keys.json names no Ed25519 key: npm run release:new-key');
  const variables = { UPDATE_FEED_URL, UPDATE_PUBLIC_KEY: keys.join(' '), ...publisher };
  const feed = updateFeedOfBuild(variables);
  if (!feed?.url.startsWith('https:')) throw new Error('The feed of a release is an https: address');
  return variables;
}

/**
 * @param {string} project
 * @returns {import('../release-check/check-seal.mjs').TrustedKeys}
 */
export function readReleaseKeys(project) {
  return JSON.parse(readFileSync(join(project, 'electron', 'release', 'release-keys.json'), 'utf8'));
}

/**
 * Whose Authenticode signature the updater demands: the name that the packages are signed with.
 * @param {string} project
 * @returns {string}
 */
function readPublisher(project) {
  const config = /** @type {import('electron-builder').Configuration} */ (
    load(readFileSync(join(project, 'electron-builder.yml'), 'utf8'))
  );
  return String(config.win?.signtoolOptions?.publisherName);
}
