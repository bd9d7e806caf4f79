import { existsSync, lstatSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { hashFile, readContents } from '../../packing/contents-list.mjs';
import { sealNames } from '../../packing/seal-names.mjs';
import {
  isLinuxPackage,
  isRpm,
  isSeal,
  listArtefacts,
  readSealedVersion,
} from '../../packing/seal-release.mjs';
import { unpackedFolders } from '../../packing/unpacked-folders.mjs';
import { askRpmkeys } from '../../signing/ask-rpmkeys.mjs';
import { isSignedByOne, publicKeyFromPem } from '../../signing/ed25519.mjs';
import { whoSigned } from '../../signing/gpg.mjs';
import { checkPublishedKeys } from './check-published-keys.mjs';

/**
 * Checks the list of checksums, its signature, and the GPG signatures: those beside the files, and those that the rpms bear in themselves.
 * @param {string} folder
 * @param {string | undefined} version that was sealed
 * @param {import('../../packing/read-release-keys.mjs').ReleaseKeys | 'beside'} trusted the project's keys; or those that lie beside the files, as a test build's do
 * @returns {Promise<string[]>} what is wrong
 */
export async function checkSeal(folder, version, trusted) {
  const { checksums, signature, releaseKey, gpgKey } = sealNames;
  const missing = [checksums, signature, releaseKey, gpgKey].filter(
    (name) => !existsSync(join(folder, name)),
  );
  if (missing.length > 0) return missing.map((name) => `${name} is missing`);
  return [
    ...checkSignature(folder, trusted),
    ...checkSealedVersion(folder, version),
    ...(await checkChecksums(folder)),
    ...checkGpg(folder, trusted),
    ...(trusted === 'beside' ? [] : checkPublishedKeys(folder, trusted)),
    ...checkFolder(folder),
    ...checkKeysFolder(folder),
  ];
}

/**
 * Nothing vouches yet for what is still to be judged: a seal that is there already was made by somebody else.
 * @param {string} folder
 * @returns {string[]} what is wrong
 */
export function checkUnsealed(folder) {
  const seals = readdirSync(folder).filter((name) => isSeal(name) || name === sealNames.keys);
  return [...seals.map((name) => `${name} is there before anything was sealed`), ...checkFolder(folder)];
}

/**
 * @param {string} folder
 * @param {import('../../packing/read-release-keys.mjs').ReleaseKeys | 'beside'} trusted
 * @returns {string[]} the Ed25519 keys that may have signed; none where a test build's is missing
 */
export function keysFor(folder, trusted) {
  if (trusted !== 'beside') return trusted.ed25519;
  const file = join(folder, sealNames.releaseKey);
  return existsSync(file) ? [publicKeyFromPem(readFileSync(file, 'utf8'))] : [];
}

/**
 * @param {string} folder
 * @param {import('../../packing/read-release-keys.mjs').ReleaseKeys | 'beside'} trusted
 */
function checkSignature(folder, trusted) {
  const text = readFileSync(join(folder, sealNames.checksums));
  const signature = readFileSync(join(folder, sealNames.signature));
  return isSignedByOne(text, signature, keysFor(folder, trusted))
    ? []
    : [`${sealNames.checksums} is not signed by a trusted release key`];
}

/**
 * @param {string} folder
 * @param {string | undefined} version
 */
function checkSealedVersion(folder, version) {
  const sealed = readSealedVersion(folder);
  return sealed === version ? [] : [`the checksums are of version ${sealed}, not ${version}`];
}

/** @param {string} folder */
async function checkChecksums(folder) {
  const listed = readContents(readFileSync(join(folder, sealNames.checksums), 'utf8'));
  const present = listArtefacts(folder);
  const faults = [...listed.keys()]
    .filter((name) => !present.includes(name))
    .map((name) => `${name} is missing`);
  for (const name of present) {
    const expected = listed.get(name);
    if (!expected) faults.push(`${name} is not in ${sealNames.checksums}`);
    else if (expected !== (await hashFile(join(folder, name))))
      faults.push(`${name} has another checksum than the list`);
  }
  return faults;
}

/**
 * @param {string} folder
 * @param {import('../../packing/read-release-keys.mjs').ReleaseKeys | 'beside'} trusted
 */
function checkGpg(folder, trusted) {
  const publicKey = readFileSync(join(folder, sealNames.gpgKey), 'utf8');
  const artefacts = listArtefacts(folder);
  /** @param {string} signer */
  const isTrusted = (signer) => trusted === 'beside' || trusted.gpgFingerprints.includes(signer);
  const beside = [...artefacts.filter(isLinuxPackage), sealNames.checksums].flatMap((name) => {
    if (!existsSync(join(folder, `${name}.asc`))) return [`${name}.asc is missing`];
    const signer = whoSigned(join(folder, name), publicKey);
    if (!signer) return [`${name} has no GPG signature that verifies`];
    return isTrusted(signer) ? [] : [`${name} is signed by the unknown GPG key ${signer}`];
  });
  // Whose key that is, is said of the one that is published (`check-published-keys.mjs`).
  const inside = artefacts.filter(isRpm).flatMap((name) => {
    const refusal = askRpmkeys(join(folder, name), publicKey);
    return refusal ? [`${name} is refused by rpmkeys: ${refusal}`] : [];
  });
  return [...beside, ...inside];
}

/** What lies among the keys is published with them. */
function checkKeysFolder(/** @type {string} */ folder) {
  const { keys, releaseKey, gpgKey } = sealNames;
  return readdirSync(join(folder, keys))
    .map((name) => `${keys}/${name}`)
    .filter((name) => name !== releaseKey && name !== gpgKey)
    .map((name) => `${name} does not belong among the keys`);
}

/** @param {string} folder */
function checkFolder(folder) {
  const known = new Set([sealNames.keys, ...unpackedFolders.map(({ name }) => name)]);
  const strangers = readdirSync(folder).filter(
    (name) => lstatSync(join(folder, name)).isDirectory() && !known.has(name),
  );
  return strangers.map((name) => `the folder ${name} does not belong here`);
}
