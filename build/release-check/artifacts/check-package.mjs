import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { repositoryPaths } from '../../linux-package/package-repository.mjs';
import { readBuilderConfig } from '../../packing/read-project.mjs';
import { listDeb, listLines } from './reject-unsafe-files.mjs';

/** The paths that a package may own besides the source entry and its key, which `check-source-entry.mjs` checks. */
const knownPaths = [
  // `check-contents.mjs` checks this folder's contents.
  /^\/opt\/Parts Lookup\/(?!.*\.\.)/,
  /^\/usr\/bin\/parts-lookup$/,
  /^\/usr\/share\/applications\/parts-lookup\.desktop$/,
  /^\/usr\/share\/doc\/parts-lookup\/copyright$/,
  /^\/usr\/share\/icons\/hicolor\/\d+x\d+\/apps\/parts-lookup\.png$/,
];

/**
 * Checks the scripts and fields that root's package manager acts on, and the paths of all files and folders. lintian and rpmlint
 * cannot know which are right; the release workflow compares everything else with a package that another machine has built.
 * @param {import('./open-artifacts.mjs').OpenedApp} app
 * @param {string} folder of the release
 * @param {string} project folder of the checkout
 * @returns {string[]} findings
 */
export function checkPackage({ artifact }, folder, project) {
  const kind = /** @type {'deb' | 'rpm' | undefined} */ (artifact.match(/\.(deb|rpm)$/)?.[1]);
  if (!kind) return [];
  const file = join(folder, artifact);
  // As the package lists them, `./usr/bin/` or `/usr/bin`, including what rpm lists without installing it.
  const list = kind === 'deb' ? listDeb('fsys', file) : listLines('rpm', ['-qpl', '--nosignature', file]);
  const found = list.map((path) => path.replace(/^\./, '').replace(/\/$/, ''));
  /** @type {string[]} */
  const ofRepository = Object.values(repositoryPaths[kind]).filter((path) => found.includes(path));
  const known = found.filter(
    (path) => ofRepository.includes(path) || knownPaths.some((pattern) => pattern.test(path)),
  );
  const unexpected = found.filter(
    (path) => !known.includes(path) && !known.some((one) => one.startsWith(`${path}/`)),
  );
  const { afterInstall, afterRemove } = readBuilderConfig(project)[kind] ?? {};
  const [install, remove] = [afterInstall, afterRemove].map((path) =>
    readFileSync(join(project, String(path)), 'utf8'),
  );
  const conffiles = [...ofRepository].sort().join('\n');
  const expected = {
    deb: `${conffiles && `./conffiles:\n${conffiles}\n`}./postinst:\n${install}./postrm:\n${remove}`,
    rpm: `${scriptlet('postinstall')}${install}${scriptlet('postuninstall')}${remove}`,
  };
  const scripts = readScripts[kind](file);
  return [
    ...unexpected.map((path) => `${artifact}: ${path} does not belong in it`),
    ...(scripts === expected[kind]
      ? []
      : [`${artifact}: its scripts, fields or tags are not the project's own:\n${scripts}`]),
  ];
}

const scriptlet = (/** @type {string} */ when) => `${when} scriptlet (using /bin/sh):\n`;

const knownFields =
  /^(\s|(Package|Version|Section|Priority|Architecture|Installed-Size|Depends|Recommends|Maintainer|Homepage|Description): )/;

/** Reads everything besides the files that dpkg or rpm would act on. */
const readScripts = {
  deb: (/** @type {string} */ file) =>
    listDeb('ctrl', file)
      .filter((name) => !['./', './control', './md5sums'].includes(name))
      .sort()
      .map((name) => `${name}:\n${query('dpkg-deb', '-I', file, name)}`)
      .concat(listLines('dpkg-deb', ['-f', file]).filter((line) => !knownFields.test(line)))
      .join(''),
  // File capabilities grant rights as scripts do, and a newer rpm may act on tags that this one does not know.
  rpm: (/** @type {string} */ file) =>
    query(
      ...['rpm', '-qp', '--nosignature', file],
      ...['--scripts', '--triggers', '--filetriggers', '--qf', '[%{FILECAPS}][%{PREFIXES}]'],
    ) +
    listLines('rpm', ['-qp', '--nosignature', '--xml', file])
      .filter((line) => line.includes('"(unknown)"'))
      .join('\n'),
};

/** @param {string[]} command */
function query(...[program = '', ...args]) {
  return execFileSync(program, args, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] });
}
