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
 * Checks the public keys beside the files, with which users verify a release by hand, and everything signed with them: the checksum
 * list, the Linux packages, and the signatures inside the rpms.
 * @param {string} folder
 * @param {string | undefined} version that was signed
 * @param {import('../../packing/read-project.mjs').ReleaseKeys | 'beside'} trusted the project's keys, or any keys beside the files for a test build
 * @returns {Promise<string[]>} findings
 */
export async function checkSignatures(folder, version, trusted) {
  const missing = [checksums, signature, releaseKey, gpgKey].filter(
    (name) => !existsSync(join(folder, name)),
  );
  if (missing.length > 0) return missing.map((name) => `${name} is missing`);
  const list = readFileSync(join(folder, checksums));
  const signedVersion = readSignedVersion(folder);
  const published = publishedKey(folder);
  return [
    ...(trusted === 'beside' || trusted.ed25519.includes(published)
      ? []
      : [`${releaseKey} is not one of the project's keys`]),
    ...(isSignedBy(list, readFileSync(join(folder, signature)), published)
      ? []
      : [`${checksums} is not signed by the key in ${releaseKey}`]),
    ...(signedVersion === version ? [] : [`the checksums are for version ${signedVersion}, not ${version}`]),
    ...(await checkChecksums(folder, readContents(list.toString()))),
    ...checkGpg(folder, trusted),
    ...readdirSync(join(folder, keys))
      .map((name) => `${keys}/${name}`)
      .filter((name) => name !== releaseKey && name !== gpgKey)
      .map((name) => `${name} does not belong among the keys`),
  ];
}

/**
 * Checks that there are no signatures yet: any that exist before signing were made by somebody else.
 * @param {string} folder
 * @returns {string[]} findings
 */
export function checkUnsigned(folder) {
  const names = readdirSync(folder).filter((name) => isSignatureFile(name) || name === keys);
  return names.map((name) => `${name} exists before signing`);
}

/**
 * @param {string} folder
 * @returns {string} the published Ed25519 key; empty if there is none. `checkSignatures` checks that it is the project's
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
      findings.push(`${name} does not match its checksum in the list`);
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
    ...(isTrusted && others.length === 0 ? [] : [`${gpgKey} is not exactly one of the project's keys`]),
    ...[...artifacts.filter(isLinuxPackage), checksums].flatMap((name) => {
      if (!existsSync(join(folder, `${name}.asc`))) return [`${name}.asc is missing`];
      return isSignedByGpg(join(folder, name), publicKey)
        ? []
        : [`${name}.asc is not a signature of it by ${gpgKey}`];
    }),
    ...artifacts.filter(isRpm).flatMap((name) => {
      const reason = verifyRpm(join(folder, name), publicKey);
      return reason ? [`rpmkeys rejects ${name}: ${reason}`] : [];
    }),
  ];
}
