import { codeSigningVariables } from './signing-keys.mjs';

/**
 * What sort of build it is. A `release` is for users; an `unsigned` build holds the same program, but nobody vouches for it; a
 * `test` build runs on a stand-in for Electron.
 * @typedef {'release' | 'unsigned' | 'test'} BuildKind
 *
 * What a package says of itself, in the package.json within its archive.
 * @typedef {object} BuildMark
 * @property {BuildKind} kind
 * @property {string} commit
 * @property {string} date when the commit was made; two builds of it are alike
 */

/**
 * Decides what sort of build it will be. A release is made where one is asked for (PARTS_LOOKUP_RELEASE=1), and never less than
 * one then; whether its signatures hold is for the verifier to say.
 * @param {object} circumstances
 * @param {boolean} circumstances.official whether it is packed around the Electron that package.json names
 * @param {NodeJS.Platform} circumstances.platform
 * @param {NodeJS.ProcessEnv} circumstances.env
 * @param {import('./read-project.mjs').Commit} circumstances.commit
 * @returns {BuildMark}
 * @throws {Error} where a release is asked for and cannot be made
 */
export function markBuild({ official, platform, env, commit }) {
  const origin = { commit: commit.hash, date: new Date(commit.time * 1000).toISOString() };
  if (env.PARTS_LOOKUP_RELEASE !== '1') return { kind: official ? 'unsigned' : 'test', ...origin };
  const lacking = [
    ...(official ? [] : ['the Electron that package.json names']),
    ...(commit.clean ? [] : ['a checkout without changes']),
    ...(codeSigningVariables[platform] ?? []).filter((name) => !env[name]),
  ];
  if (lacking.length > 0) throw new Error(`For a release these are missing: ${lacking.join('; ')}`);
  return { kind: 'release', ...origin };
}

/**
 * The version that a build bears: of a release the package's own, of any other one that sorts below it and names the commit.
 * @param {string} version as in package.json
 * @param {Pick<BuildMark, 'kind' | 'commit'>} mark
 */
export function versionOfBuild(version, { kind, commit }) {
  return kind === 'release' ? version : `${version}-${kind}.g${commit.slice(0, 8)}`;
}
