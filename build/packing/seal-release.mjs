import { lstatSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { firstLine, makeReleaseKey, publicKeyAsPem, publicKeyOf, signText } from '../signing/ed25519.mjs';
import { openGpgSigner } from '../signing/gpg.mjs';
import { signRpm } from '../signing/sign-rpm.mjs';
import { hashFile, writeContents } from './contents-list.mjs';
import { belongsToFeed, writeFeeds } from './release-feeds.mjs';
import { isRepositoryArchive, namesRepository, writeRepositoryMetadata } from './repository-metadata.mjs';
import { sealNames } from './seal-names.mjs';

/**
 * @typedef {object} SealingKeys
 * @property {string | undefined} releaseKey PEM of the Ed25519 key
 * @property {{secretKey: string, passphrase: string} | undefined} gpg armoured
 */

/**
 * Takes the keys out of an environment, so that no other program inherits them.
 * @param {NodeJS.ProcessEnv} env
 * @returns {SealingKeys}
 */
export function takeSealingKeys(env) {
  const { PARTS_LOOKUP_RELEASE_KEY, PARTS_LOOKUP_GPG_KEY, PARTS_LOOKUP_GPG_PASSPHRASE } = env;
  for (const name of ['PARTS_LOOKUP_RELEASE_KEY', 'PARTS_LOOKUP_GPG_KEY', 'PARTS_LOOKUP_GPG_PASSPHRASE'])
    delete env[name];
  return {
    releaseKey: PARTS_LOOKUP_RELEASE_KEY || undefined,
    gpg: PARTS_LOOKUP_GPG_KEY
      ? { secretKey: PARTS_LOOKUP_GPG_KEY, passphrase: PARTS_LOOKUP_GPG_PASSPHRASE ?? '' }
      : undefined,
  };
}

/**
 * @param {SealingKeys} keys
 * @throws {Error} where one is missing that a release is sealed with
 */
export function demandSealingKeys({ releaseKey, gpg }) {
  if (!releaseKey || !gpg)
    throw new Error('A release is sealed with PARTS_LOOKUP_RELEASE_KEY and PARTS_LOOKUP_GPG_KEY: set both');
}

/**
 * SECURITY: the project's keys seal releases alone. Under any other build's feed and checksums they would vouch for it.
 * @param {import('./build-mark.mjs').BuildKind} kind
 * @param {SealingKeys} keys that there are
 * @returns {SealingKeys} none for what is no release: it gets throw-away ones
 * @throws {Error} where a release's are not there
 */
export function chooseSealingKeys(kind, keys) {
  if (kind !== 'release') return { releaseKey: undefined, gpg: undefined };
  demandSealingKeys(keys);
  return keys;
}

/**
 * Seals a folder of finished artefacts: a GPG signature in each rpm, a list of all checksums and the update feeds, signed with the
 * project's Ed25519 key, GPG signatures beside the Linux packages and the list, and the metadata of the repository that the packages
 * name. Without keys they are made for this run alone, and only a test build's verification
 * takes them.
 * @param {string} folder with the artefacts; its subfolders are not sealed
 * @param {string} version that they bear
 * @param {SealingKeys} keys
 * @param {import('./announcement.mjs').Announcement} [announcement]
 */
export async function sealRelease(folder, version, keys, announcement) {
  const privateKey = keys.releaseKey ?? makeReleaseKey();
  const gpg = openGpgSigner(keys.gpg);
  try {
    const artefacts = listArtefacts(folder);
    // Feeds and checksums are of the signed files.
    for (const name of artefacts.filter(isRpm)) signRpm(join(folder, name), gpg);
    if (namesRepository(folder)) writeRepositoryMetadata(folder, version, gpg);
    writeFeeds(folder, version, privateKey, announcement);
    /** @type {Map<string, string>} */
    const checksums = new Map();
    for (const name of artefacts) checksums.set(name, await hashFile(join(folder, name)));
    const text = firstLine(version, 'checksums') + writeContents(checksums);
    writeFileSync(join(folder, sealNames.checksums), text);
    writeFileSync(join(folder, sealNames.signature), signText(text, privateKey));
    for (const name of [...artefacts.filter(isLinuxPackage), sealNames.checksums])
      gpg.sign(join(folder, name));

    mkdirSync(join(folder, sealNames.keys), { recursive: true });
    writeFileSync(join(folder, sealNames.releaseKey), publicKeyAsPem(publicKeyOf(privateKey)));
    writeFileSync(join(folder, sealNames.gpgKey), gpg.publicKey);
  } finally {
    gpg.close();
  }
}

/**
 * @param {string} folder
 * @returns {string[]} the names of what is published, without the seal itself
 */
export function listArtefacts(folder) {
  return readdirSync(folder)
    .filter((name) => lstatSync(join(folder, name)).isFile() && !isSeal(name))
    .sort();
}

/** Whether a file has a GPG signature beside it. */
export function isLinuxPackage(/** @type {string} */ name) {
  return /\.(deb|rpm|AppImage|tar\.gz)$/.test(name);
}

/** Whether a file bears a GPG signature in itself. */
export function isRpm(/** @type {string} */ name) {
  return name.endsWith('.rpm');
}

/** Whether a file vouches for others, and so is in no list of what is sealed. */
export function isSeal(/** @type {string} */ name) {
  const isList = name === sealNames.checksums || name === sealNames.signature;
  return isList || name.endsWith('.asc') || belongsToFeed(name) || isRepositoryArchive(name);
}

/** The first line of the checksums, which names the version. */
export function readSealedVersion(/** @type {string} */ folder) {
  const [line = ''] = readFileSync(join(folder, sealNames.checksums), 'utf8').split('\n');
  return line.match(/^# Parts Lookup (\S+): checksums$/)?.[1];
}
