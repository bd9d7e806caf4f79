import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { readRpmParts } from '../../signing/rpm-parts.mjs';
import { signatureTags, whoSignedRpm } from '../../signing/who-signed-rpm.mjs';

/** Bytes that rpmbuild leaves free, so that a signature finds room without moving what comes after. */
const reservedSpace = 1008;

/** What rpmbuild puts into the signature header: the region that holds it together, sizes, digests, and that space. */
const tagsOfRpmbuild = [62, 269, 270, 271, 273, 1000, 1004, 1007, reservedSpace];

/**
 * Checks the signature that an rpm bears in itself, as an rpm that demands one will.
 * @param {string} file
 * @param {string} publicKey armoured: the key that is published with it
 * @param {(fingerprint: string) => boolean} isTrusted
 * @returns {string[]} what is wrong
 */
export function checkRpmSignature(file, publicKey, isTrusted) {
  const name = basename(file);
  try {
    const parts = readRpmParts(readFileSync(file));
    const faults = [...checkSigner(parts, publicKey, isTrusted), ...checkSignatureHeader(parts)];
    return (faults.length > 0 ? faults : askRpmkeys(file, publicKey)).map((fault) => `${name} ${fault}`);
  } catch (error) {
    return [`${name} cannot be read: ${error instanceof Error ? error.message : error}`];
  }
}

/**
 * @param {import('../../signing/rpm-parts.mjs').RpmParts} parts
 * @param {string} publicKey
 * @param {(fingerprint: string) => boolean} isTrusted
 */
function checkSigner(parts, publicKey, isTrusted) {
  const count = parts.signatureHeader.filter(([tag]) => signatureTags.includes(tag)).length;
  if (count !== 1) return [`bears ${count === 0 ? 'no signature' : 'more than one signature'} in itself`];
  const signer = whoSignedRpm(parts, publicKey);
  if (!signer) return ['bears a signature in itself that the published key did not make of it'];
  return isTrusted(signer) ? [] : [`is signed in itself by the unknown GPG key ${signer}`];
}

/**
 * The signature covers an rpm from the main header on, and not the header that it lies in itself.
 * @param {import('../../signing/rpm-parts.mjs').RpmParts} parts
 */
function checkSignatureHeader({ signatureHeader, gaps }) {
  const known = [...tagsOfRpmbuild, ...signatureTags];
  const tags = signatureHeader.map(([tag]) => tag);
  const reserved = signatureHeader.filter(([tag]) => tag === reservedSpace).map(([, value]) => value);
  return [
    ...tags
      .filter((tag, index) => !known.includes(tag) || tags.indexOf(tag) !== index)
      .map(
        (tag) => `has in its signature header what neither rpmbuild nor rpmsign puts there: the tag ${tag}`,
      ),
    ...([gaps, ...reserved].some((bytes) => bytes.some((byte) => byte !== 0))
      ? ['hides something in the free space of its signature header']
      : []),
  ];
}

/**
 * What rpm itself says, which compares the payload with its digest in the signed header, too.
 * @param {string} file
 * @param {string} publicKey
 */
function askRpmkeys(file, publicKey) {
  const home = mkdtempSync(join(tmpdir(), 'parts-rpm-'));
  try {
    const key = join(home, 'key.asc');
    writeFileSync(key, publicKey);
    // Neither the machine's keys nor its configuration and that of the person have a say.
    const database = ['--dbpath', join(home, 'keys')];
    const level = ['--define', '_pkgverify_level all', '--define', '_pkgverify_flags 0x0'];
    const env = { PATH: process.env.PATH, HOME: home, LC_ALL: 'C' };
    for (const args of [
      ['--import', key],
      [...level, '--checksig', '--verbose', file],
    ]) {
      const { status, error, stdout, stderr } = spawnSync('rpmkeys', [...database, ...args], {
        encoding: 'utf8',
        env,
      });
      const said = error?.message ?? `${stdout} ${stderr}`.replaceAll(/\s+/g, ' ').trim();
      if (status !== 0) return [`is refused by rpmkeys: ${said}`];
    }
    return [];
  } finally {
    rmSync(home, { recursive: true, force: true });
  }
}
