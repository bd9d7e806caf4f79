import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { linuxSizes } from '../../icon/icon-files.mjs';
import { readFpmArguments } from '../../linux-package/fpm-arguments.mjs';
import { repositoryPaths } from '../../linux-package/package-repository.mjs';
import { readBuilderConfig } from '../../packing/read-project.mjs';
import { listLines } from './refuse-odd-files.mjs';

const desktopEntry = '/usr/share/applications/parts-lookup.desktop';
/** The lines that decide what the desktop starts, and when. */
const startLine = /^\s*(\[|Exec|TryExec|DBusActivatable|Actions|MimeType)/;
const start = `[Desktop Entry]
Exec=/usr/bin/parts-lookup %U
MimeType=x-scheme-handler/parts-lookup;`;

/** What rpmbuild adds to the relations of a package: itself, and the features of rpm that reading it takes. */
const ownRelation = /^(rpmlib\(\w+\)|parts-lookup(\([\w-]+\))?) <?= /;

/**
 * What root runs, or its package manager does, and which other packages a package asks for.
 * @typedef {{scripts: string, relations: string[]}} PackageFacts
 */

/**
 * Checks what lintian and rpmlint cannot know of a deb or rpm: which files it brings beside the app, what root runs when it is
 * installed or removed, and which other packages it asks for.
 * @param {import('./open-artefacts.mjs').OpenedApp} app
 * @param {string} folder of the release
 * @param {string} project folder of the checkout
 * @returns {string[]} what is wrong
 */
export function checkPackage({ artefact, root }, folder, project) {
  const kind = artefact.match(/\.(deb|rpm)$/)?.[1];
  if (kind !== 'deb' && kind !== 'rpm') return [];
  // The app's folder lies in /opt; what is in it is checked by `check-contents.mjs`.
  const laid = join(root, '..', '..');
  const found = readdirSync(laid, { recursive: true, withFileTypes: true })
    .filter((entry) => !entry.isDirectory())
    .map((entry) => `/${relative(laid, join(entry.parentPath ?? entry.path, entry.name))}`)
    .filter((path) => !path.startsWith('/opt/Parts Lookup/'));
  // A source entry and its key are checked by `check-source-entry.mjs`.
  const ofRepository = Object.values(repositoryPaths[kind]).filter((path) => found.includes(path));
  const read = kind === 'deb' ? readDeb : readRpm;
  const { scripts, relations } = read(join(folder, artefact));
  const expected = expectFacts(kind, project, ofRepository);
  return [
    ...compareFiles(laid, found, ofRepository, kind, project),
    ...(scripts === expected.scripts ? [] : [`its scripts are not the project's own:\n${scripts}`]),
    ...relations.filter((line) => !expected.relations.includes(line)).map((line) => `it says "${line}"`),
    ...expected.relations
      .filter((line) => !relations.includes(line))
      .map((line) => `it does not say "${line}"`),
  ].map((fault) => `${artefact}: ${fault}`);
}

/**
 * @param {string} laid where a package's files were laid out
 * @param {string[]} found
 * @param {string[]} ofRepository
 * @param {'deb' | 'rpm'} kind
 * @param {string} project
 */
function compareFiles(laid, found, ofRepository, kind, project) {
  const copies = readFpmArguments(readBuilderConfig(project)[kind]?.fpm ?? []).files;
  const icons = linuxSizes.map((size) => `/usr/share/icons/hicolor/${size}x${size}/apps/parts-lookup.png`);
  const paths = [
    desktopEntry,
    '/usr/bin/parts-lookup',
    ...icons,
    ...ofRepository,
    ...copies.map(({ to }) => to),
  ];
  /** @param {string} path */
  const read = (path) => (found.includes(path) ? readFileSync(join(laid, path), 'utf8') : '');
  const starts = read(desktopEntry)
    .split('\n')
    .filter((line) => startLine.test(line));
  return [
    ...found.filter((path) => !paths.includes(path)).map((path) => `${path} does not belong in it`),
    ...paths.filter((path) => !found.includes(path)).map((path) => `${path} is missing`),
    ...copies
      .filter(({ from, to }) => read(to) !== readFileSync(join(project, from), 'utf8'))
      .map(({ to }) => `${to} is not the project's own`),
    ...(starts.join('\n') === start ? [] : [`${desktopEntry} does not start the app alone`]),
  ];
}

/**
 * @param {string} file
 * @returns {PackageFacts}
 */
function readDeb(file) {
  const names = listLines('sh', ['-ec', 'dpkg-deb --ctrl-tarfile "$1" | tar -t', 'sh', file])
    .filter((name) => !['./', './control', './md5sums'].includes(name))
    .sort();
  const fields =
    'Depends Recommends Pre-Depends Suggests Enhances Breaks Conflicts Replaces Provides Essential';
  return {
    scripts: names.map((name) => `${name}:\n${ask('dpkg-deb', '-I', file, name)}`).join(''),
    relations: listLines('dpkg-deb', ['-f', file, ...fields.split(' ')]),
  };
}

/**
 * @param {string} file
 * @returns {PackageFacts}
 */
function readRpm(file) {
  const query = ['-qp', '--nosignature', file];
  const relations = 'requires recommends suggests supplements enhances provides conflicts obsoletes';
  const lines = listLines('rpm', [...query, ...relations.split(' ').map((name) => `--${name}`)]);
  return {
    // A file's capabilities are as good as a script of root's.
    scripts: ask('rpm', ...query, '--scripts', '--triggers', '--filetriggers', '--qf', '[%{FILECAPS}]'),
    relations: lines.filter((line) => !ownRelation.test(line)),
  };
}

/**
 * @param {'deb' | 'rpm'} kind
 * @param {string} project
 * @param {string[]} configuration
 * @returns {PackageFacts}
 */
function expectFacts(kind, project, configuration) {
  const { deb, rpm } = readBuilderConfig(project);
  /** @param {string | null | undefined} path */
  const read = (path) => readFileSync(join(project, String(path)), 'utf8');
  if (kind === 'deb') {
    const conffiles = configuration.length > 0 ? `./conffiles:\n${configuration.sort().join('\n')}\n` : '';
    return {
      scripts: `${conffiles}./postinst:\n${read(deb?.afterInstall)}./postrm:\n${read(deb?.afterRemove)}`,
      relations: [
        `Depends: ${[deb?.depends].flat().join(', ')}`,
        `Recommends: ${[deb?.recommends].flat().join(', ')}`,
      ],
    };
  }
  const scriptlet = (/** @type {string} */ when) => `${when} scriptlet (using /bin/sh):\n`;
  const tags = readFpmArguments(rpm?.fpm ?? [])['rpm-tag'];
  return {
    scripts: `${scriptlet('postinstall')}${read(rpm?.afterInstall)}${scriptlet('postuninstall')}${read(rpm?.afterRemove)}`,
    // Its scripts ask for the shell.
    relations: [
      '/bin/sh',
      ...[rpm?.depends ?? []].flat(),
      ...tags.map((tag) => tag.replace('Recommends: ', '')),
    ],
  };
}

/**
 * @param {string} program
 * @param {string[]} args
 */
function ask(program, ...args) {
  return execFileSync(program, args, { encoding: 'utf8', maxBuffer: 1e8, stdio: ['ignore', 'pipe', 'pipe'] });
}
