/**
 * The environment variables that hold a system's code-signing keys, which electron-builder uses while it packs. Linux has none: its
 * packages are signed with the release.
 * @type {Partial<Record<NodeJS.Platform, string[]>>}
 */
export const codeSigningVariables = {
  win32: [
    'AZURE_TENANT_ID',
    'AZURE_CLIENT_ID',
    'AZURE_CLIENT_SECRET',
    'PARTS_LOOKUP_AZURE_ENDPOINT',
    'PARTS_LOOKUP_AZURE_ACCOUNT',
    'PARTS_LOOKUP_AZURE_PROFILE',
  ],
  darwin: ['CSC_LINK', 'CSC_KEY_PASSWORD', 'APPLE_API_KEY', 'APPLE_API_KEY_ID', 'APPLE_API_ISSUER'],
};

/**
 * Removes variables from an environment, so that no other program inherits them, and returns them.
 * @param {NodeJS.ProcessEnv} env
 * @param {RegExp} names
 */
function take(env, names) {
  const entries = Object.entries(env).filter(([name]) => names.test(name));
  for (const [name] of entries) delete env[name];
  return /** @type {Record<string, string>} */ (Object.fromEntries(entries));
}

/**
 * Takes the code-signing keys, by Azure's, Apple's and electron-builder's names, out of the environment. `pack-app.mjs` puts them back
 * while electron-builder runs.
 * @param {NodeJS.ProcessEnv} env
 */
export const takeCodeSigningKeys = (env) => take(env, /^(AZURE|APPLE|CSC|WIN_CSC|PARTS_LOOKUP_AZURE)_/);

/**
 * The keys that sign a release.
 * @typedef {object} SigningKeys
 * @property {string | undefined} releaseKey PEM of the Ed25519 key
 * @property {{secretKey: string, passphrase: string} | undefined} gpg armored
 *
 * @param {NodeJS.ProcessEnv} env
 * @returns {SigningKeys}
 */
export function takeSigningKeys(env) {
  const keys = take(env, /^PARTS_LOOKUP_(RELEASE_KEY|GPG_KEY|GPG_PASSPHRASE)$/);
  const { PARTS_LOOKUP_RELEASE_KEY, PARTS_LOOKUP_GPG_KEY: secretKey } = keys;
  return {
    releaseKey: PARTS_LOOKUP_RELEASE_KEY || undefined,
    gpg: secretKey ? { secretKey, passphrase: keys.PARTS_LOOKUP_GPG_PASSPHRASE ?? '' } : undefined,
  };
}

/**
 * SECURITY: the project's keys sign releases only; signed with them, any other build would pass for one.
 * @param {import('./build-mark.mjs').BuildKind} kind
 * @param {SigningKeys} keys the available keys
 * @returns {SigningKeys} no keys for any other build, which is signed with throwaway ones
 * @throws {Error} when a key is missing for a release
 */
export function chooseSigningKeys(kind, keys) {
  if (kind !== 'release') return { releaseKey: undefined, gpg: undefined };
  if (!keys.releaseKey || !keys.gpg)
    throw new Error('A release is signed with PARTS_LOOKUP_RELEASE_KEY and PARTS_LOOKUP_GPG_KEY: set both');
  return keys;
}
