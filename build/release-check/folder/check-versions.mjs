import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { versionOfBuild } from '../../packing/build-mark.mjs';

/** How each package format is asked for its version. */
const queries = /** @type {Record<string, string[]>} */ ({
  deb: ['dpkg-deb', '--show', '--showformat', `\${Version}`],
  rpm: ['rpm', '-qp', '--nosignature', '--qf', '%{VERSION}'],
});

/**
 * One version, in the files' names and the packages' heads.
 * @param {string} folder
 * @param {string} version that the release is said to have
 * @returns {string[]} what is wrong
 */
export function checkVersions(folder, version) {
  const names = readdirSync(folder).filter((name) => name.startsWith('parts-lookup-'));
  const named = [`parts-lookup-${version}-`, `parts-lookup-${version}.`];
  return names.flatMap((name) => {
    const [program, ...args] = queries[name.split('.').at(-1) ?? ''] ?? [];
    const found = program ? ask(program, [...args, join(folder, name)]) : version;
    return [
      ...(named.some((start) => name.startsWith(start)) ? [] : [`${name} does not name version ${version}`]),
      ...(found === version
        ? []
        : [`${name} says ${found ? `that it is version ${found}` : 'no version'}, not ${version}`]),
    ];
  });
}

/**
 * @param {string} program
 * @param {string[]} args
 * @returns {string | undefined} undefined where the package has no head that can be read
 */
function ask(program, args) {
  try {
    return execFileSync(program, args, { encoding: 'utf8', stdio: 'pipe' }).trim().replace('~', '-');
  } catch {
    return undefined;
  }
}

/**
 * The version within the app follows from the project's and from what sort of build it is.
 * @param {import('../artefacts/open-artefacts.mjs').OpenedApp} app
 * @param {import('../app/check-app.mjs').Manifest} manifest of the app
 * @param {string} version
 * @param {string} project folder of the checkout
 * @returns {string[]} what is wrong
 */
export function checkAppVersion({ artefact }, manifest, version, project) {
  const own = JSON.parse(readFileSync(join(project, 'package.json'), 'utf8'));
  return [version, versionOfBuild(own.version, manifest.buildMark)]
    .filter((expected) => manifest.version !== expected)
    .map((expected) => `${artefact}: the app says ${manifest.version}, not ${expected}`);
}
