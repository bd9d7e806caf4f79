import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  chmodSync,
  copyFileSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  writeFileSync,
} from 'node:fs';
import { join, relative } from 'node:path';
import { stageFiles } from './stage-files.mjs';

/**
 * Makes a .deb with dpkg-deb. With SOURCE_DATE_EPOCH set no time of the build is in it.
 * @param {import('./fpm-arguments.mjs').PackageRequest} request
 * @param {string} workshop an empty folder
 */
export function makeDeb(request, workshop) {
  const root = join(workshop, 'root');
  stageFiles(request.files, root);
  const files = listFiles(root);
  const control = join(root, 'DEBIAN');
  mkdirSync(control);
  const size = files.reduce((sum, path) => sum + lstatSync(path).size, 0);
  writeFileSync(join(control, 'control'), describe(request, Math.ceil(size / 1024)));
  writeFileSync(join(control, 'md5sums'), files.map((path) => checksumLine(path, root)).join(''));
  for (const [name, script] of [
    ['postinst', request.afterInstall],
    ['postrm', request.afterRemove],
  ]) {
    copyFileSync(/** @type {string} */ (script), join(control, /** @type {string} */ (name)));
    chmodSync(join(control, /** @type {string} */ (name)), 0o755);
  }
  const compression = request.compression === 'zstd' ? ['-Zzstd', '-z3'] : ['-Zxz', '-z6', '--threads-max=2'];
  execFileSync('dpkg-deb', ['--root-owner-group', ...compression, '--build', root, request.file], {
    stdio: ['ignore', 'ignore', 'inherit'],
  });
}

/**
 * @param {import('./fpm-arguments.mjs').PackageRequest} request
 * @param {number} installedKiB
 */
function describe(request, installedKiB) {
  const [summary = '', ...long] = request.description.split('\n').map((line) => line.trim());
  const fields = {
    Package: request.name,
    Version: request.version,
    Section: request.category,
    Priority: request.priority,
    Architecture: request.architecture,
    'Installed-Size': String(installedKiB),
    Depends: request.depends.join(', '),
    Recommends: request.recommends.join(', '),
    Maintainer: request.maintainer,
    Homepage: request.url,
    Description: [summary, ...long.filter(Boolean).map((line) => ` ${line}`)].join('\n'),
  };
  const present = Object.entries(fields).filter(([, value]) => value);
  return present.map(([name, value]) => `${name}: ${value}\n`).join('');
}

/**
 * @param {string} folder
 * @returns {string[]} files and links below it, sorted
 */
function listFiles(folder) {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => !entry.isDirectory())
    .map((entry) => join(entry.parentPath ?? entry.path, entry.name))
    .sort();
}

/**
 * A line of dpkg's own list, with which `dpkg --verify` finds a changed file. It guards against accidents, not attackers.
 * @param {string} path
 * @param {string} root
 */
function checksumLine(path, root) {
  return `${createHash('md5').update(readFileSync(path)).digest('hex')}  ${relative(root, path)}\n`;
}
