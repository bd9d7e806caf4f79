import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  chmodSync,
  copyFileSync,
  existsSync,
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
  stageFiles(request.files, root, request.kind);
  const size = listFiles(root).reduce((sum, path) => sum + lstatSync(path).size, 0);
  const checksums = listChecksums(root);
  const control = join(root, 'DEBIAN');
  mkdirSync(control);
  writeFileSync(join(control, 'control'), describe(request, Math.ceil(size / 1024)));
  writeFileSync(join(control, 'md5sums'), checksums);
  const configuration = listFiles(join(root, 'etc')).map((path) => `/${relative(root, path)}\n`);
  if (configuration.length > 0) writeFileSync(join(control, 'conffiles'), configuration.join(''));
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
 * dpkg's own list, with which `dpkg --verify` finds a changed file. It guards against accidents, not attackers. Configuration is not
 * in it: that may be changed.
 * @param {string} root the folder that stands for `/`
 */
function listChecksums(root) {
  const files = listFiles(root).filter((path) => !relative(root, path).startsWith('etc/'));
  const lines = files.map((path) => {
    const checksum = createHash('md5').update(readFileSync(path)).digest('hex');
    return `${checksum}  ${relative(root, path)}\n`;
  });
  return lines.join('');
}

/**
 * @param {string} folder
 * @returns {string[]} files below it, sorted; none where there is no such folder
 */
function listFiles(folder) {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath ?? entry.path, entry.name))
    .sort();
}
