import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { hashFromIntegrity } from '../../third-party/bill-of-materials.mjs';
import { readElectronVersion } from './check-mark.mjs';

/**
 * The bill of materials names what the app carries, as the lockfile has it: neither more nor less.
 * @param {import('../artefacts/open-artefacts.mjs').OpenedApp} app
 * @param {import('../../third-party/shipped-packages.mjs').ShippedPackage[]} packages that it carries
 * @param {string} folder of the release
 * @param {string} version
 * @returns {string[]} what is wrong
 */
export function checkMaterials({ artefact, program }, packages, folder, version) {
  const name = `parts-lookup-${version}.cdx.json`;
  if (!existsSync(join(folder, name))) return [`${name} is missing`];
  const bill = JSON.parse(readFileSync(join(folder, name), 'utf8'));
  const listed = new Map(
    bill.components.map((/** @type {Component} */ one) => [one.purl, one.hashes?.[0]?.content]),
  );
  const carried = new Map(
    packages.map((one) => [
      `pkg:npm/${one.name.replace('@', '%40')}@${one.version}`,
      hashFromIntegrity(one.integrity).content,
    ]),
  );
  carried.set(`pkg:npm/electron@${readElectronVersion(program)}`, '');
  return [
    ...(bill.metadata.component.version === version
      ? []
      : [`${name} is of version ${bill.metadata.component.version}`]),
    ...[...carried.keys()]
      .filter((purl) => !listed.has(purl))
      .map((purl) => `${name} lacks ${purl}, which is in ${artefact}`),
    ...[...listed.keys()]
      .filter((purl) => !carried.has(purl))
      .map((purl) => `${name} names ${purl}, which is not in ${artefact}`),
    ...[...carried]
      .filter(([purl, hash]) => hash && listed.has(purl) && listed.get(purl) !== hash)
      .map(([purl]) => `${name} has another checksum of ${purl} than the lockfile`),
  ];
}

/** @typedef {{purl: string, hashes?: {content: string}[]}} Component */
