import { codeSigningVariables } from './signing-keys.mjs';

/**
 * The kind of a build. A `release` is for users; an `unsigned` build is the same program without the publisher's signature; a `test`
 * build runs on the stand-in for Electron.
 * @typedef {'release' | 'unsigned' | 'test'} BuildKind
 *
 * What a build states about itself, in the package.json inside its archive.
 * @typedef {object} BuildMark
 * @property {BuildKind} kind
 * @property {string} commit
 * @property {string} date of the commit, so that two builds of it are identical
 */

/**
 * Decides the kind of the build. PARTS_LOOKUP_RELEASE=1 demands a release; the build then fails rather than become anything less.
 * Whether its signatures are valid is for the verifier to say.
 * @param {object} circumstances
 * @param {boolean} circumstances.official whether it is packed with the Electron that package.json names
 * @param {NodeJS.Platform} circumstances.platform
 * @param {NodeJS.ProcessEnv} circumstances.env
 * @param {import('./read-project.mjs').Commit} circumstances.commit
 * @returns {BuildMark}
 * @throws {Error} when a release is demanded and cannot be built
 */
export function markBuild({ official, platform, env, commit }) {
  const origin = { commit: commit.hash, date: new Date(commit.time * 1000).toISOString() };
  if (env.PARTS_LOOKUP_RELEASE !== '1') return { kind: official ? 'unsigned' : 'test', ...origin };
  const missing = [
    ...(official ? [] : ['the Electron that package.json names']),
    ...(commit.clean ? [] : ['a checkout without changes']),
    ...(codeSigningVariables[platform] ?? []).filter((name) => !env[name]),
  ];
  if (missing.length > 0) throw new Error(`A release needs ${missing.join('; ')}`);
  return { kind: 'release', ...origin };
}

/**
 * The version of a build: a release's is the package's own; any other sorts below it and names the commit.
 * @param {string} version as in package.json
 * @param {Pick<BuildMark, 'kind' | 'commit'>} mark
 */
export function versionOfBuild(version, { kind, commit }) {
  return kind === 'release' ? version : `${version}-${kind}.g${commit.slice(0, 8)}`;
}
