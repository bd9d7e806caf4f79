import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describeSbom } from '../../third-party/sbom.mjs';
import { readElectronVersion } from './check-mark.mjs';

/**
 * Checks that the SBOM lists the packages in the app with the lockfile's hashes.
 * @param {import('../artifacts/open-artifacts.mjs').OpenedApp} app
 * @param {import('../../third-party/shipped-packages.mjs').ShippedPackage[]} packages in the app
 * @param {import('./check-app.mjs').Release} release
 * @returns {string[]} findings
 */
export function checkSbom({ artifact, program }, packages, { folder, version, project, commit }) {
  const name = `parts-lookup-${version}.cdx.json`;
  if (!existsSync(join(folder, name))) return [`${name} is missing`];
  const manifest = JSON.parse(readFileSync(join(project, 'package.json'), 'utf8'));
  const electron = readElectronVersion(program) ?? 'unknown';
  const expected = describeSbom({ ...manifest, version, commit, electron, packages });
  return readFileSync(join(folder, name), 'utf8') === expected
    ? []
    : [`${name} does not match the packages in ${artifact}`];
}
