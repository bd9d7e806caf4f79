import { lstatSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { firstLine, makeReleaseKey, publicKeyAsPem, publicKeyOf, signText } from '../signing/ed25519.mjs';
import { openGpgSigner } from '../signing/gpg.mjs';
import { signRpm } from '../signing/sign-rpm.mjs';
import { hashFile, writeContents } from './contents-list.mjs';
import { isFeedFile, writeFeeds } from './feeds.mjs';
import { isRepositoryArchive, namesRepository, writeRepositoryMetadata } from './repository-metadata.mjs';

/** The names of the checksum list, its signature and the public keys in a release's folder. */
export const signatureFiles = {
  checksums: 'SHA256SUMS',
  signature: 'SHA256SUMS.sig',
  keys: 'keys',
  releaseKey: 'keys/release-key.pem',
  gpgKey: 'keys/gpg.asc',
};

/**
 * Signs a folder of finished artifacts. It writes a GPG signature into each rpm; a list of all checksums and the update feeds, both
 * signed with the Ed25519 key; GPG signatures beside the Linux packages and the list; and the metadata of the repository that the
 * packages point to. Missing keys are generated for this run, and only the verification of a test build accepts those.
 * @param {string} folder with the artifacts; its subfolders are ignored
 * @param {string} version of the artifacts
 * @param {import('./signing-keys.mjs').SigningKeys} keys
 * @param {import('./feeds.mjs').Announcement} [announcement]
 */
export function signRelease(folder, version, keys, announcement) {
  const privateKey = keys.releaseKey ?? makeReleaseKey();
  const gpg = openGpgSigner(keys.gpg);
  try {
    const artifacts = listArtifacts(folder);
    // First, since feeds and checksums cover the signed files.
    for (const name of artifacts.filter(isRpm)) signRpm(join(folder, name), gpg);
    if (namesRepository(folder)) writeRepositoryMetadata(folder, version, gpg);
    writeFeeds(folder, version, privateKey, announcement);
    const checksums = new Map(artifacts.map((name) => [name, hashFile(join(folder, name))]));
    const text = firstLine(version, 'checksums') + writeContents(checksums);
    writeFileSync(join(folder, signatureFiles.checksums), text);
    writeFileSync(join(folder, signatureFiles.signature), signText(text, privateKey));
    for (const name of [...artifacts.filter(isLinuxPackage), signatureFiles.checksums])
      gpg.sign(join(folder, name));

    mkdirSync(join(folder, signatureFiles.keys), { recursive: true });
    writeFileSync(join(folder, signatureFiles.releaseKey), publicKeyAsPem(publicKeyOf(privateKey)));
    writeFileSync(join(folder, signatureFiles.gpgKey), gpg.publicKey);
  } finally {
    gpg.close();
  }
}

/**
 * @param {string} folder
 * @returns {string[]} the names of the published files, without signatures and what is signed separately
 */
export function listArtifacts(folder) {
  return readdirSync(folder)
    .filter((name) => lstatSync(join(folder, name)).isFile() && !isSignatureFile(name))
    .sort();
}

/** Whether a file has a GPG signature beside it. */
export function isLinuxPackage(/** @type {string} */ name) {
  return /\.(deb|rpm|AppImage|tar\.gz)$/.test(name);
}

/** Whether a file contains a GPG signature. */
export function isRpm(/** @type {string} */ name) {
  return name.endsWith('.rpm');
}

/** Whether a file is the checksum list or is left out of it: signatures, and what has a signature of its own. */
export function isSignatureFile(/** @type {string} */ name) {
  const isList = name === signatureFiles.checksums || name === signatureFiles.signature;
  return isList || name.endsWith('.asc') || isFeedFile(name) || isRepositoryArchive(name);
}

/** Reads the version from the first line of the checksum list. */
export function readSignedVersion(/** @type {string} */ folder) {
  const [line = ''] = readFileSync(join(folder, signatureFiles.checksums), 'utf8').split('\n');
  return line.match(/^# Parts Lookup (\S+): checksums$/)?.[1];
}
