import { isForUsers } from '../../packing/update-feed-of-build.mjs';

/** An Ed25519 public key in base64; its prefix is always the same. */
const publicKey = /MCowBQYDK2VwAyEA[A-Za-z0-9+/]{43}=/g;

/** The constant that vite.config.ts builds into main, with any quotes that the bundler may use. */
const feedConstant =
  /["']?url["']?:\s*(["'`])([^"'`]*)\1,\s*["']?publicKeys["']?:\s*\[[^\]]*\],\s*["']?publisher["']?:\s*(?:null|(["'`])([^"'`]*)\3),\s*["']?packageRepository["']?:\s*(?:null|(["'`])([^"'`]*)\5)/g;

/** @param {import('./read-archive.mjs').ArchivedFile[]} files of an archive */
const codeOf = (files) =>
  files.filter(({ path }) => path.startsWith('dist/')).map(({ content }) => content.toString('utf8'));

/**
 * Returns the package repository that is built into the bundles.
 * @param {import('./read-archive.mjs').ArchivedFile[]} files of the archive
 * @returns {string | undefined}
 */
export function repositoryInBundles(files) {
  return codeOf(files).flatMap((code) => [...code.matchAll(feedConstant)])[0]?.[6];
}

/**
 * Checks that a release looks for updates at an address that users can reach, trusts exactly the project's keys, and on Windows
 * requires the project's own publisher.
 * @param {import('../artifacts/open-artifacts.mjs').OpenedApp} app
 * @param {import('./read-archive.mjs').ArchivedFile[]} files of its archive
 * @param {{keys: string[], publisher: string}} project its Ed25519 keys and Windows publisher
 * @returns {string[]} findings
 */
export function checkBuiltInFeed({ artifact }, files, { keys, publisher }) {
  const codes = codeOf(files);
  const trusted = [...new Set(codes.flatMap((code) => code.match(publicKey) ?? []))];
  const feeds = codes.flatMap((code) => [...code.matchAll(feedConstant)]);
  return [
    ...(feeds.length === 1 ? [] : [`it has ${feeds.length} built-in feeds, not one`]),
    ...feeds.flatMap(([, , url = '', , own, , repository]) => [
      ...(isForUsers(url) ? [] : [`it looks for updates at ${url}, which users cannot reach`]),
      ...(repository === undefined || isForUsers(repository)
        ? []
        : [`it names a package repository at ${repository}, which users cannot reach`]),
      ...(own === publisher
        ? []
        : [`it would accept Windows updates signed by ${own ?? 'anybody'}, not by ${publisher}`]),
    ]),
    ...keys
      .filter((key) => !trusted.includes(key))
      .map((key) => `it would reject updates signed by the release key ${key}`),
    ...trusted
      .filter((key) => !keys.includes(key))
      .map((key) => `it would accept updates signed by the unknown key ${key}`),
  ].map((finding) => `${artifact}: ${finding}`);
}
