import { readPublisher, readReleaseKeys } from './read-project.mjs';
import { isForUsers, updateFeedOfBuild } from './update-feed-of-build.mjs';

/**
 * Returns the environment variables with which `vite build` builds the feed into the app (`update-feed-of-build.mjs`). They are the
 * same on every system, so the bundles are too.
 * SECURITY: a release trusts only the keys in electron/release/release-keys.json, and always has a feed. Any other build has the
 * feed that its environment names in full, or none, so that no archive contains a throwaway key.
 * @param {object} given
 * @param {import('./build-mark.mjs').BuildKind} given.kind
 * @param {string} given.project folder of the checkout
 * @param {NodeJS.ProcessEnv} given.env
 * @returns {Record<string, string | undefined>}
 * @throws {Error} when a release would have no feed, another key, or a feed that no other computer can reach
 */
export function feedVariables({ kind, project, env }) {
  const { UPDATE_FEED_URL, UPDATE_PUBLIC_KEY, PACKAGE_REPOSITORY_URL, PACKAGE_REPOSITORY_KEY } = env;
  if (!PACKAGE_REPOSITORY_URL !== !PACKAGE_REPOSITORY_KEY)
    throw new Error('PACKAGE_REPOSITORY_URL and PACKAGE_REPOSITORY_KEY must be set together');
  const shared = { UPDATE_FEED_URL, UPDATE_PUBLISHER: readPublisher(project), PACKAGE_REPOSITORY_URL };
  if (kind !== 'release') return { ...shared, UPDATE_PUBLIC_KEY };
  if (UPDATE_PUBLIC_KEY)
    throw new Error('A release takes its keys from release-keys.json, not from UPDATE_PUBLIC_KEY');
  const keys = readReleaseKeys(project).ed25519;
  if (keys.length === 0)
    throw new Error('release-keys.json contains no Ed25519 key; see docs/releasing.md for how to make one');
  if (!UPDATE_FEED_URL) throw new Error('A release needs UPDATE_FEED_URL, the address of its updates');
  const variables = { ...shared, UPDATE_PUBLIC_KEY: keys.join(' ') };
  const feed = updateFeedOfBuild(variables);
  if (!feed || !isForUsers(feed.url))
    throw new Error(`The feed of a release must be an https: address that users can reach, not ${feed?.url}`);
  if (feed.packageRepository && !isForUsers(feed.packageRepository))
    throw new Error('The package repository of a release must be an https: address that users can reach');
  return variables;
}
