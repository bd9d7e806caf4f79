import { isForUsers } from '../../packing/update-feed-of-build.mjs';

/** An Ed25519 public key as one line of base64: the head is the same for all. */
const publicKey = /MCowBQYDK2VwAyEA[A-Za-z0-9+/]{43}=/g;

/** The constant that vite.config.ts puts into main, as the bundler may write it: names and texts with quotes of any kind. */
const feedConstant =
  /["']?url["']?:\s*(["'`])([^"'`]*)\1,\s*["']?publicKeys["']?:\s*\[[^\]]*\],\s*["']?publisher["']?:\s*(?:null|(["'`])([^"'`]*)\3),\s*["']?packageRepository["']?:\s*(?:null|(["'`])([^"'`]*)\5)/g;

/** @param {import('./read-archive.mjs').ArchivedFile[]} files of an archive */
const codeOf = (files) =>
  files.filter(({ path }) => path.startsWith('dist/')).map(({ content }) => content.toString('utf8'));

/**
 * The package repository that the bundles name.
 * @param {import('./read-archive.mjs').ArchivedFile[]} files of the archive
 * @returns {string | undefined}
 */
export function repositoryInBundles(files) {
  return codeOf(files).flatMap((code) => [...code.matchAll(feedConstant)])[0]?.[6];
}

/**
 * A release looks for updates where others can reach it, and believes the feeds that the project's keys signed, all of them,
 * and no others; on Windows it demands the project's own publisher.
 * @param {import('../artifacts/open-artifacts.mjs').OpenedApp} app
 * @param {import('./read-archive.mjs').ArchivedFile[]} files of its archive
 * @param {{keys: string[], publisher: string}} project its Ed25519 keys, and who signs for Windows
 * @returns {string[]} what is wrong
 */
export function checkBuiltInFeed({ artifact }, files, { keys, publisher }) {
  const codes = codeOf(files);
  const carried = [...new Set(codes.flatMap((code) => code.match(publicKey) ?? []))];
  const feeds = codes.flatMap((code) => [...code.matchAll(feedConstant)]);
  return [
    ...(feeds.length === 1 ? [] : [`it has ${feeds.length} feeds built in, not one`]),
    ...feeds.flatMap(([, , url = '', , own, , repository]) => [
      ...(isForUsers(url) ? [] : [`it looks for updates at ${url}, which no user reaches`]),
      ...(repository === undefined || isForUsers(repository)
        ? []
        : [`it names a package repository at ${repository}, which no user reaches`]),
      ...(own === publisher
        ? []
        : [`it would take updates for Windows signed by ${own ?? 'anybody'}, not by ${publisher}`]),
    ]),
    ...keys
      .filter((key) => !carried.includes(key))
      .map((key) => `it would refuse updates signed by the release key ${key}`),
    ...carried
      .filter((key) => !keys.includes(key))
      .map((key) => `it would take updates signed by the unknown key ${key}`),
  ].map((finding) => `${artifact}: ${finding}`);
}
