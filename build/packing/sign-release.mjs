import { lstatSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { firstLine, makeReleaseKey, publicKeyAsPem, publicKeyOf, signText } from '../signing/ed25519.mjs';
import { openGpgSigner } from '../signing/gpg.mjs';
import { signRpm } from '../signing/sign-rpm.mjs';
import { hashFile, writeContents } from './contents-list.mjs';
import { isFeedFile, writeFeeds } from './feeds.mjs';
import { isRepositoryArchive, namesRepository, writeRepositoryMetadata } from './repository-metadata.mjs';

/** The files that vouch for the others in a release's folder. */
export const signatureFiles = {
  checksums: 'SHA256SUMS',
  signature: 'SHA256SUMS.sig',
  keys: 'keys',
  releaseKey: 'keys/release-key.pem',
  gpgKey: 'keys/gpg.asc',
};

/**
 * Seals a folder of finished artifacts: a GPG signature in each rpm, a list of all checksums and the update feeds, signed with the
 * project's Ed25519 key, GPG signatures beside the Linux packages and the list, and the metadata of the repository that the packages
 * name. Without keys they are made for this run alone, and only a test build's verification
 * takes them.
 * @param {string} folder with the artifacts; its subfolders are not sealed
 * @param {string} version that they bear
 * @param {import('./signing-keys.mjs').SigningKeys} keys
 * @param {import('./feeds.mjs').Announcement} [announcement]
 */
export function signRelease(folder, version, keys, announcement) {
  const privateKey = keys.releaseKey ?? makeReleaseKey();
  const gpg = openGpgSigner(keys.gpg);
  try {
    const artifacts = listArtifacts(folder);
    // Feeds and checksums are of the signed files.
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
 * @returns {string[]} the names of what is published, without the seal itself
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

/** Whether a file bears a GPG signature in itself. */
export function isRpm(/** @type {string} */ name) {
  return name.endsWith('.rpm');
}

/** Whether a file vouches for others, and so is in no list of what is sealed. */
export function isSignatureFile(/** @type {string} */ name) {
  const isList = name === signatureFiles.checksums || name === signatureFiles.signature;
  return isList || name.endsWith('.asc') || isFeedFile(name) || isRepositoryArchive(name);
}

/** The first line of the checksums, which names the version. */
export function readSignedVersion(/** @type {string} */ folder) {
  const [line = ''] = readFileSync(join(folder, signatureFiles.checksums), 'utf8').split('\n');
  return line.match(/^# Parts Lookup (\S+): checksums$/)?.[1];
}
