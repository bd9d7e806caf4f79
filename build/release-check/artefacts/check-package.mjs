import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { linuxSizes } from '../../icon/icon-files.mjs';
import { fillNames } from '../../linux-package/fill-names.mjs';
import { readFpmArguments } from '../../linux-package/fpm-arguments.mjs';
import { repositoryPaths } from '../../linux-package/package-repository.mjs';
import { readBuilderConfig } from '../../packing/builder-config.mjs';

const desktopEntry = '/usr/share/applications/parts-lookup.desktop';
/** The lines that decide what the desktop starts, and when. */
const startLine = /^\s*(\[|Exec|TryExec|DBusActivatable|Actions|MimeType).*$/gm;
const start = `[Desktop Entry]
Exec=/usr/bin/parts-lookup %U
MimeType=x-scheme-handler/parts-lookup;`;

/** What rpmbuild adds to the relations of a package: itself, and the features of rpm that reading it takes. */
const ownRelation = /^(rpmlib\(\w+\)|parts-lookup(\([\w-]+\))?) <?= /;

/**
 * Judges what lintian and rpmlint cannot know of a deb or rpm: which files it brings beside the app, what root runs when it is
 * installed or removed, and which other packages it asks for.
 * @param {import('./open-artefacts.mjs').OpenedApp} app
 * @param {string} folder of the release
 * @param {string} project folder of the checkout
 * @returns {string[]} what is wrong
 */
export function checkPackage({ artefact, root }, folder, project) {
  const kind = artefact.match(/\.(deb|rpm)$/)?.[1];
  if (kind !== 'deb' && kind !== 'rpm') return [];
  const file = join(folder, artefact);
  // The app's folder lies in /opt.
  const laid = join(root, '..', '..');
  // What is in the app's folder is judged by `check-contents.mjs`, the repository's source entry by `check-source-entry.mjs`.
  const beside = listFiles(laid).filter((path) => !path.startsWith('/opt/Parts Lookup/'));
  const ofRepository = Object.values(repositoryPaths[kind]).filter((path) => beside.includes(path));
  const found = kind === 'deb' ? readDeb(file) : readRpm(file);
  const expected = kind === 'deb' ? expectDeb(project, ofRepository) : expectRpm(project);
  const faults = [
    ...compareFiles(
      laid,
      beside,
      [...listExpected(kind, project), ...ofRepository.map((to) => ({ to }))],
      project,
    ),
    ...Object.entries(expected)
      .filter(([name, value]) => found[name] !== value)
      .map(([name, value]) => `its ${name} should be:\n${value}\nnot:\n${found[name]}`),
  ];
  return faults.map((fault) => `${artefact}: ${fault}`);
}

/** @param {string} laid where a package's files were laid out */
function listFiles(laid) {
  return readdirSync(laid, { recursive: true, withFileTypes: true })
    .filter((entry) => !entry.isDirectory())
    .map((entry) => `/${relative(laid, join(entry.parentPath ?? entry.path, entry.name))}`);
}

/**
 * @param {'deb' | 'rpm'} kind
 * @param {string} project
 * @returns {{to: string, from?: string}[]} files beside the app, and of which of the project's they are copies
 */
function listExpected(kind, project) {
  const { files } = readFpmArguments(readBuilderConfig(project)[kind]?.fpm ?? []);
  return [
    // What is in `dist` is made when it is packed.
    ...files.map(({ from, to }) => (from.startsWith('dist/') ? { to } : { to, from })),
    ...linuxSizes.map((size) => ({ to: `/usr/share/icons/hicolor/${size}x${size}/apps/parts-lookup.png` })),
    { to: '/usr/bin/parts-lookup' },
    { to: desktopEntry },
  ];
}

/**
 * @param {string} laid
 * @param {string[]} found
 * @param {{to: string, from?: string}[]} expected
 * @param {string} project
 */
function compareFiles(laid, found, expected, project) {
  /** @param {string} path */
  const read = (path) => (found.includes(path) ? readFileSync(join(laid, path), 'utf8') : '');
  return [
    ...found
      .filter((path) => !expected.some(({ to }) => to === path))
      .map((path) => `${path} does not belong in it`),
    ...expected.filter(({ to }) => !found.includes(to)).map(({ to }) => `${to} is missing`),
    ...expected
      .filter(({ from, to }) => from && read(to) !== readFileSync(join(project, from), 'utf8'))
      .map(({ to }) => `${to} is not the project's own`),
    ...(read(desktopEntry).match(startLine)?.join('\n') === start
      ? []
      : [`${desktopEntry} does not start the app alone`]),
  ];
}

/**
 * @param {string} file
 * @returns {Record<string, string>}
 */
function readDeb(file) {
  const control = execFileSync('dpkg-deb', ['--ctrl-tarfile', file]);
  const names = execFileSync('tar', ['-t'], { input: control, encoding: 'utf8' }).split('\n').filter(Boolean);
  /** @param {string} name */
  const show = (name) => (names.includes(`./${name}`) ? ask('dpkg-deb', '-I', file, name) : '');
  const fields = ask('dpkg-deb', '-f', file).match(/^[\w-]+(?=:)/gm) ?? [];
  return {
    'control files': names.sort().join(' '),
    conffiles: show('conffiles'),
    postinst: show('postinst'),
    postrm: show('postrm'),
    fields: fields.join(' '),
    Depends: ask('dpkg-deb', '-f', file, 'Depends').trim(),
    Recommends: ask('dpkg-deb', '-f', file, 'Recommends').trim(),
  };
}

/**
 * @param {string} project
 * @param {string[]} configuration
 * @returns {Record<string, string>}
 */
function expectDeb(project, configuration) {
  const { depends, recommends, afterInstall, afterRemove } = readBuilderConfig(project).deb ?? {};
  const conffiles = configuration.length > 0 ? './conffiles ' : '';
  return {
    'control files': `./ ${conffiles}./control ./md5sums ./postinst ./postrm`,
    conffiles: configuration
      .sort()
      .map((path) => `${path}\n`)
      .join(''),
    postinst: fillScript(project, afterInstall),
    postrm: fillScript(project, afterRemove),
    fields:
      'Package Version Section Priority Architecture Installed-Size Depends Recommends Maintainer Homepage Description',
    Depends: [depends].flat().join(', '),
    Recommends: [recommends].flat().join(', '),
  };
}

/**
 * @param {string} file
 * @returns {Record<string, string>}
 */
function readRpm(file) {
  /** @param {string[]} questions */
  const query = (...questions) => ask('rpm', '-qp', '--nosignature', ...questions, file);
  const relations = [
    'requires',
    'recommends',
    'suggests',
    'supplements',
    'enhances',
    'provides',
    'conflicts',
    'obsoletes',
  ];
  const lines = query(...relations.map((name) => `--${name}`)).split('\n');
  return {
    scripts: query('--scripts', '--triggers', '--filetriggers'),
    relations: [...new Set(lines.filter((line) => line && !ownRelation.test(line)))].sort().join('\n'),
    "files' capabilities": query('--qf', '[%{FILECAPS}]'),
  };
}

/**
 * @param {string} project
 * @returns {Record<string, string>}
 */
function expectRpm(project) {
  const { depends, fpm, afterInstall, afterRemove } = readBuilderConfig(project).rpm ?? {};
  const recommends = readFpmArguments(fpm ?? []).rpmTags.map((tag) => tag.replace('Recommends: ', ''));
  return {
    scripts: [
      `postinstall scriptlet (using /bin/sh):\n${fillScript(project, afterInstall)}`,
      `postuninstall scriptlet (using /bin/sh):\n${fillScript(project, afterRemove)}`,
    ].join(''),
    // Its scripts ask for the shell.
    relations: [...[depends].flat(), '/bin/sh', ...recommends].sort().join('\n'),
    "files' capabilities": '',
  };
}

/**
 * @param {string} project
 * @param {string | null | undefined} path of a script
 */
function fillScript(project, path) {
  const names = { executable: 'parts-lookup', sanitizedProductName: 'Parts Lookup' };
  return fillNames(readFileSync(join(project, String(path)), 'utf8'), names);
}

/**
 * @param {string} program
 * @param {string[]} args
 */
function ask(program, ...args) {
  const env = { PATH: process.env.PATH, LC_ALL: 'C' };
  return execFileSync(program, args, {
    encoding: 'utf8',
    env,
    maxBuffer: 1e8,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
}
