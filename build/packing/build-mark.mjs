/**
 * What sort of build it is. A `release` is for users; an `unsigned` build holds the same program, but nobody vouches for it; a
 * `test` build runs on a stand-in for Electron.
 * @typedef {'release' | 'unsigned' | 'test'} BuildKind
 *
 * What a package says of itself, in the package.json within its archive.
 * @typedef {object} BuildMark
 * @property {BuildKind} kind
 * @property {string} commit
 */

/** The keys that a release of each system is signed with: names of environment variables, any one set of them. */
const keysFor = {
  linux: [['PARTS_LOOKUP_RELEASE_KEY', 'PARTS_LOOKUP_GPG_KEY']],
  win32: [
    [
      'AZURE_TENANT_ID',
      'AZURE_CLIENT_ID',
      'AZURE_CLIENT_SECRET',
      'PARTS_LOOKUP_AZURE_ENDPOINT',
      'PARTS_LOOKUP_AZURE_ACCOUNT',
      'PARTS_LOOKUP_AZURE_PROFILE',
    ],
    ['PARTS_LOOKUP_WINDOWS_CERTIFICATE'],
  ],
  darwin: [['CSC_LINK', 'CSC_KEY_PASSWORD', 'APPLE_API_KEY', 'APPLE_API_KEY_ID', 'APPLE_API_ISSUER']],
};

/**
 * Decides what sort of build it will be, from what there is to build it with.
 * @param {object} circumstances
 * @param {boolean} circumstances.official whether it is packed around the Electron that package.json names
 * @param {NodeJS.Platform} circumstances.platform
 * @param {NodeJS.ProcessEnv} circumstances.env
 * @param {import('./read-commit.mjs').Commit} circumstances.commit
 * @returns {BuildMark}
 */
export function markBuild({ official, platform, env, commit }) {
  const sets = platform in keysFor ? keysFor[/** @type {keyof typeof keysFor} */ (platform)] : [];
  const signed = sets.some((names) => names.every((name) => env[name]));
  const kind = !official ? 'test' : signed && commit.clean ? 'release' : 'unsigned';
  return { kind, commit: commit.hash };
}

/**
 * The version that a build bears: of a release the package's own, of any other one that sorts below it and names the commit.
 * @param {string} version as in package.json
 * @param {BuildMark} mark
 */
export function versionOfBuild(version, { kind, commit }) {
  return kind === 'release' ? version : `${version}-${kind}.g${commit.slice(0, 8)}`;
}
