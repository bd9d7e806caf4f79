/**
 * The keys that the packages of a system are signed with while they are made: names of environment variables. What is made for
 * Linux is signed when it is sealed.
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
 * Takes keys out of an environment, so that no other program inherits them.
 * @param {NodeJS.ProcessEnv} env
 * @param {RegExp} names
 */
function take(env, names) {
  const taken = Object.entries(env).filter(([name]) => names.test(name));
  for (const [name] of taken) delete env[name];
  return /** @type {Record<string, string>} */ (Object.fromEntries(taken));
}

/**
 * Takes what signs the packages while they are made: Azure's, Apple's and electron-builder's own names. electron-builder gets it
 * back for its own time (`pack-app.mjs`).
 * @param {NodeJS.ProcessEnv} env
 */
export const takeCodeSigningKeys = (env) => take(env, /^(AZURE|APPLE|CSC|WIN_CSC|PARTS_LOOKUP_AZURE)_/);

/**
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
 * SECURITY: the project's keys seal releases alone. Under any other build's feed and checksums they would vouch for it.
 * @param {import('./build-mark.mjs').BuildKind} kind
 * @param {SigningKeys} keys that there are
 * @returns {SigningKeys} none for what is no release: it gets throw-away ones
 * @throws {Error} where a release's are not there
 */
export function chooseSigningKeys(kind, keys) {
  if (kind !== 'release') return { releaseKey: undefined, gpg: undefined };
  if (!keys.releaseKey || !keys.gpg)
    throw new Error('A release is sealed with PARTS_LOOKUP_RELEASE_KEY and PARTS_LOOKUP_GPG_KEY: set both');
  return keys;
}
