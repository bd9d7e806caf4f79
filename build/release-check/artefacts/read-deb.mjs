import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const controlFolder = 'DEBIAN/';

/** A line of `tar -tv`: mode, owner, size, day, time, path. */
const listLine = /^(\S+) (\S+) +[\d,]+ \S+ \S+ (?:\.\/)?(.*?)\/?$/;

/**
 * Reads what dpkg would lay down and run of a deb.
 * @param {string} file
 * @param {string} laid where its files were laid out
 * @returns {import('./check-package.mjs').LinuxPackage}
 */
export function readDeb(file, laid) {
  const control = execFileSync('dpkg-deb', ['--ctrl-tarfile', file]);
  const lists = [
    { text: ask(['-c', file]), folder: '' },
    { text: list(control), folder: controlFolder },
  ];
  return {
    entries: lists.flatMap(({ text, folder }) => text.map((line) => readLine(line, folder))),
    head: ask(['-f', file]).filter((line) => !/^(Version|Installed-Size): \S+$/.test(line)),
    read: (path) =>
      path.startsWith(controlFolder)
        ? execFileSync('dpkg-deb', ['-I', file, path.slice(controlFolder.length)])
        : readFileSync(join(laid, path)),
  };
}

/**
 * What a deb's head must say, but for the version and the size.
 * @param {import('./expected-package.mjs').Project} project
 * @param {string} architecture
 */
export function headOfDeb({ manifest, config }, architecture) {
  const { deb, linux } = config;
  return [
    `Package: ${manifest.name}`,
    `Section: ${deb?.packageCategory}`,
    `Priority: ${deb?.priority}`,
    `Architecture: ${architecture}`,
    `Depends: ${[deb?.depends].flat().join(', ')}`,
    `Recommends: ${[deb?.recommends].flat().join(', ')}`,
    `Maintainer: ${linux?.maintainer}`,
    `Homepage: ${manifest.homepage}`,
    `Description: ${linux?.synopsis}`,
    ` ${linux?.description}`,
  ];
}

/** @param {string[]} args */
function ask(args) {
  return lines(execFileSync('dpkg-deb', args, { encoding: 'utf8', env: plain, maxBuffer: 1e8 }));
}

/** @param {Buffer} tar */
function list(tar) {
  return lines(execFileSync('tar', ['-tv'], { input: tar, encoding: 'utf8', env: plain }));
}

// No language, and no TAR_OPTIONS, changes what is printed.
const plain = { PATH: process.env.PATH, LC_ALL: 'C' };

/** @param {string} text */
const lines = (text) => text.split('\n').filter(Boolean);

/**
 * @param {string} line
 * @param {string} folder
 * @returns {import('./check-package.mjs').PackageEntry}
 */
function readLine(line, folder) {
  const [, mode = '', owner = '', path = ''] = line.match(listLine) ?? [line, '', '', line];
  return { path: path === '' ? folder.slice(0, -1) : folder + path, mode, owner };
}
