import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { hashFile, readContents } from '../../packing/contents-list.mjs';
import {
  isLinuxPackage,
  isRpm,
  isSignatureFile,
  listArtifacts,
  readSignedVersion,
  signatureFiles,
} from '../../packing/sign-release.mjs';
import { isSignedBy, publicKeyFromPem } from '../../signing/ed25519.mjs';
import { fingerprintsOf, isSignedByGpg } from '../../signing/gpg.mjs';
import { verifyRpm } from '../../signing/verify-rpm.mjs';

const { checksums, signature, keys, releaseKey, gpgKey } = signatureFiles;

/**
 * Checks the keys that lie beside the files, with which users check a release by hand, and everything that they signed: the list of
 * checksums, the Linux packages, and the rpms in themselves.
 * @param {string} folder
 * @param {string | undefined} version that was sealed
 * @param {import('../../packing/read-project.mjs').ReleaseKeys | 'beside'} trusted the project's keys; or those that lie beside the files, as a test build's do
 * @returns {Promise<string[]>} what is wrong
 */
export async function checkSignatures(folder, version, trusted) {
  const missing = [checksums, signature, releaseKey, gpgKey].filter(
    (name) => !existsSync(join(folder, name)),
  );
  if (missing.length > 0) return missing.map((name) => `${name} is missing`);
  const list = readFileSync(join(folder, checksums));
  const sealed = readSignedVersion(folder);
  const published = publishedKey(folder);
  return [
    ...(trusted === 'beside' || trusted.ed25519.includes(published)
      ? []
      : [`${releaseKey} is none of the project's keys`]),
    ...(isSignedBy(list, readFileSync(join(folder, signature)), published)
      ? []
      : [`${checksums} is not signed by the key in ${releaseKey}`]),
    ...(sealed === version ? [] : [`the checksums are of version ${sealed}, not ${version}`]),
    ...(await checkChecksums(folder, readContents(list.toString()))),
    ...checkGpg(folder, trusted),
    ...readdirSync(join(folder, keys))
      .map((name) => `${keys}/${name}`)
      .filter((name) => name !== releaseKey && name !== gpgKey)
      .map((name) => `${name} does not belong among the keys`),
  ];
}

/**
 * Nothing vouches yet for what is still to be judged: a seal that is there already was made by somebody else.
 * @param {string} folder
 * @returns {string[]} what is wrong
 */
export function checkUnsigned(folder) {
  const seals = readdirSync(folder).filter((name) => isSignatureFile(name) || name === keys);
  return seals.map((name) => `${name} is there before anything was sealed`);
}

/**
 * @param {string} folder
 * @returns {string} the Ed25519 key that is published; empty where there is none. Whether it is the project's, `checkSignatures` says
 */
export function publishedKey(folder) {
  try {
    return publicKeyFromPem(readFileSync(join(folder, releaseKey), 'utf8'));
  } catch {
    return '';
  }
}

/**
 * @param {string} folder
 * @param {Map<string, string>} listed
 */
async function checkChecksums(folder, listed) {
  const present = listArtifacts(folder);
  const findings = [...listed.keys()]
    .filter((name) => !present.includes(name))
    .map((name) => `${name} is missing`);
  for (const name of present) {
    const expected = listed.get(name);
    if (!expected) findings.push(`${name} is not in ${checksums}`);
    else if (expected !== hashFile(join(folder, name)))
      findings.push(`${name} has another checksum than the list`);
  }
  return findings;
}

/**
 * @param {string} folder
 * @param {import('../../packing/read-project.mjs').ReleaseKeys | 'beside'} trusted
 */
function checkGpg(folder, trusted) {
  const publicKey = readFileSync(join(folder, gpgKey), 'utf8');
  const [fingerprint = '', ...others] = fingerprintsOf(publicKey);
  const isTrusted = trusted === 'beside' || trusted.gpgFingerprints.includes(fingerprint);
  const artifacts = listArtifacts(folder);
  return [
    ...(isTrusted && others.length === 0 ? [] : [`${gpgKey} is not one key of the project's`]),
    ...[...artifacts.filter(isLinuxPackage), checksums].flatMap((name) => {
      if (!existsSync(join(folder, `${name}.asc`))) return [`${name}.asc is missing`];
      return isSignedByGpg(join(folder, name), publicKey)
        ? []
        : [`${name}.asc is no signature of it by ${gpgKey}`];
    }),
    ...artifacts.filter(isRpm).flatMap((name) => {
      const refusal = verifyRpm(join(folder, name), publicKey);
      return refusal ? [`${name} is refused by rpmkeys: ${refusal}`] : [];
    }),
  ];
}
