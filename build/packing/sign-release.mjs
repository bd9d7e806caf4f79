import { lstatSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { firstLine, makeReleaseKey, publicKeyAsPem, publicKeyOf, signText } from '../signing/ed25519.mjs';
import { openGpgSigner } from '../signing/gpg.mjs';
import { signRpm } from '../signing/sign-rpm.mjs';
import { hashFile, writeContents } from './contents-list.mjs';
import { belongsToFeed, writeFeeds } from './feeds.mjs';
import { isRepositoryArchive, namesRepository, writeRepositoryMetadata } from './repository-metadata.mjs';

/** The files that vouch for the others in a release's folder. */
export const sealNames = {
  checksums: 'SHA256SUMS',
  signature: 'SHA256SUMS.sig',
  keys: 'keys',
  releaseKey: 'keys/release-key.pem',
  gpgKey: 'keys/gpg.asc',
};

/**
 * Seals a folder of finished artefacts: a GPG signature in each rpm, a list of all checksums and the update feeds, signed with the
 * project's Ed25519 key, GPG signatures beside the Linux packages and the list, and the metadata of the repository that the packages
 * name. Without keys they are made for this run alone, and only a test build's verification
 * takes them.
 * @param {string} folder with the artefacts; its subfolders are not sealed
 * @param {string} version that they bear
 * @param {import('./signing-keys.mjs').SealingKeys} keys
 * @param {import('./feeds.mjs').Announcement} [announcement]
 */
export function sealRelease(folder, version, keys, announcement) {
  const privateKey = keys.releaseKey ?? makeReleaseKey();
  const gpg = openGpgSigner(keys.gpg);
  try {
    const artefacts = listArtefacts(folder);
    // Feeds and checksums are of the signed files.
    for (const name of artefacts.filter(isRpm)) signRpm(join(folder, name), gpg);
    if (namesRepository(folder)) writeRepositoryMetadata(folder, version, gpg);
    writeFeeds(folder, version, privateKey, announcement);
    const checksums = new Map(artefacts.map((name) => [name, hashFile(join(folder, name))]));
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
