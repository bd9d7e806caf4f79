/** Azure's, Apple's and electron-builder's own names, and ours for Windows. */
const namesKey = /^(AZURE|APPLE|CSC|WIN_CSC|PARTS_LOOKUP_AZURE|PARTS_LOOKUP_WINDOWS|PARTS_LOOKUP_TIMESTAMP)_/;

/**
 * Takes what signs the packages while they are made out of an environment, so that no program inherits it. electron-builder
 * gets it back for its own time (`pack-app.mjs`).
 * @param {NodeJS.ProcessEnv} env
 * @returns {Record<string, string>}
 */
export function takeSigningKeys(env) {
  /** @type {Record<string, string>} */
  const taken = {};
  for (const [name, value] of Object.entries(env)) {
    if (value === undefined || !namesKey.test(name)) continue;
    taken[name] = value;
    delete env[name];
  }
  return taken;
}
