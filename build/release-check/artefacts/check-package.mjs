import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { repositoryPaths } from '../../linux-package/package-repository.mjs';
import { readBuilderConfig } from '../../packing/read-project.mjs';
import { listLines } from './refuse-odd-files.mjs';

/** Where a package's files may lie besides the source entry and its key, which `check-source-entry.mjs` checks. */
const knownPlaces = [
  // What is in it is checked by `check-contents.mjs`.
  /^\/opt\/Parts Lookup\//,
  /^\/usr\/bin\/parts-lookup$/,
  /^\/usr\/share\/applications\/parts-lookup\.desktop$/,
  /^\/usr\/share\/doc\/parts-lookup\/copyright$/,
  /^\/usr\/share\/icons\/hicolor\/\d+x\d+\/apps\/parts-lookup\.png$/,
];

/**
 * Checks what root runs when a deb or rpm is installed or removed, and where it lays down files. lintian and rpmlint cannot know
 * which are right; all else of it the release's workflow compares with a package that another machine has built.
 * @param {import('./open-artefacts.mjs').OpenedApp} app
 * @param {string} folder of the release
 * @param {string} project folder of the checkout
 * @returns {string[]} what is wrong
 */
export function checkPackage({ artefact, root }, folder, project) {
  const kind = /** @type {'deb' | 'rpm' | undefined} */ (artefact.match(/\.(deb|rpm)$/)?.[1]);
  if (!kind) return [];
  // The app's folder lies in /opt.
  const laid = join(root, '..', '..');
  const found = readdirSync(laid, { recursive: true, withFileTypes: true })
    .filter((entry) => !entry.isDirectory())
    .map((entry) => `/${relative(laid, join(entry.parentPath ?? entry.path, entry.name))}`);
  /** @type {string[]} */
  const ofRepository = Object.values(repositoryPaths[kind]).filter((path) => found.includes(path));
  const strangers = found.filter(
    (path) => !ofRepository.includes(path) && !knownPlaces.some((pattern) => pattern.test(path)),
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
  const scripts = readScripts[kind](join(folder, artefact));
  return [
    ...strangers.map((path) => `${artefact}: ${path} does not belong in it`),
    ...(scripts === expected[kind]
      ? []
      : [`${artefact}: its scripts are not the project's own:\n${scripts}`]),
  ];
}

const scriptlet = (/** @type {string} */ when) => `${when} scriptlet (using /bin/sh):\n`;

/** All that dpkg or rpm would act upon besides the files. */
const readScripts = {
  deb: (/** @type {string} */ file) =>
    listLines('sh', ['-ec', 'dpkg-deb --ctrl-tarfile "$1" | tar -t', 'sh', file])
      .filter((name) => !['./', './control', './md5sums'].includes(name))
      .sort()
      .map((name) => `${name}:\n${ask('dpkg-deb', '-I', file, name)}`)
      .join(''),
  // A file's capabilities are as good as a script of root's.
  rpm: (/** @type {string} */ file) =>
    ask(
      ...['rpm', '-qp', '--nosignature', file],
      ...['--scripts', '--triggers', '--filetriggers', '--qf', '[%{FILECAPS}]'],
    ),
};

/** @param {string[]} command */
function ask(...[program = '', ...args]) {
  return execFileSync(program, args, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] });
}
