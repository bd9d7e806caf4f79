import { execFileSync } from 'node:child_process';
import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { isFeedFile } from '../../packing/feeds.mjs';
import { repositoryArchive } from '../../packing/repository-metadata.mjs';
import { isLinuxPackage, signatureFiles } from '../../packing/sign-release.mjs';
import { checkFileSize } from '../app/check-size.mjs';

/** The command that reads a package's name, version and architecture, and its expected output. */
const deb = {
  query: ['dpkg-deb', '--show', '--showformat', `\${Package} \${Version} \${Architecture}`],
  output: 'parts-lookup VERSION amd64',
};
const rpm = {
  query: ['rpm', '-qp', '--nosignature', '--qf', '%{NAME} %{EPOCHNUM}:%{VERSION}-%{RELEASE} %{ARCH}'],
  output: 'parts-lookup 0:VERSION-1 x86_64',
};

/**
 * The files of a release, by the ends of their names. Raise a size limit only with the reason in the commit.
 * @type {{ending: string, megabytes: number, query?: string[], output?: string, inTestBuild?: boolean}[]}
 */
const artifacts = [
  { ending: '-linux-amd64.deb', megabytes: 135, ...deb, inTestBuild: true },
  { ending: '-linux-x86_64.rpm', megabytes: 135, ...rpm, inTestBuild: true },
  { ending: '-linux-x64.tar.gz', megabytes: 135, inTestBuild: true },
  { ending: '-linux-x86_64.AppImage', megabytes: 135 },
  ...['x64', 'arm64'].flatMap((arch) => [
    { ending: `-win-${arch}-setup.exe`, megabytes: 125 },
    { ending: `-win-${arch}.zip`, megabytes: 150 },
    { ending: `-win-${arch}.contents`, megabytes: 1 },
  ]),
  // For two architectures.
  { ending: '-mac-universal.dmg', megabytes: 230 },
  { ending: '-mac-universal.zip', megabytes: 230 },
  { ending: '-mac-universal.contents', megabytes: 1 },
  { ending: '-linux-x64.contents', megabytes: 1, inTestBuild: true },
  { ending: '.cdx.json', megabytes: 1, inTestBuild: true },
];

/**
 * Checks that a release is complete: it has every artifact and list, and nothing else, none is too big, and the packages have the right
 * version. A test build has what can be built with the stand-in, and may have other folders and files.
 * @param {string} folder
 * @param {string} version
 * @param {boolean} testBuild
 * @returns {string[]} findings
 */
export function checkFiles(folder, version, testBuild) {
  const known = artifacts.map((one) => ({ ...one, name: `parts-lookup-${version}${one.ending}` }));
  const { checksums, signature, keys } = signatureFiles;
  const signed = [...known.map(({ name }) => name).filter(isLinuxPackage), checksums];
  const allowed = new Set([
    ...known.map(({ name }) => name),
    ...signed.map((name) => `${name}.asc`),
    ...[checksums, signature, repositoryArchive(version)],
  ]);
  const names = readdirSync(folder, { withFileTypes: true })
    // Any other file, in any folder, would be published with the rest.
    .filter((entry) => !(entry.isDirectory() && (testBuild || entry.name === keys)))
    .map(({ name }) => name);
  return [
    ...names
      .filter((name) => !allowed.has(name) && !isFeedFile(name))
      .filter((name) => !testBuild || name.startsWith('parts-lookup-'))
      .map((name) => `${name} does not belong in a release ${version}`),
    ...known.flatMap(({ name, megabytes, query, output = '', inTestBuild }) => {
      if (!names.includes(name)) return testBuild && !inTestBuild ? [] : [`${name} is missing`];
      const expected = output.replace('VERSION', version);
      const found = query ? queryPackage(query, join(folder, name)) : expected;
      return [
        ...checkFileSize(name, statSync(join(folder, name)).size, megabytes),
        ...(found === expected ? [] : [`${name} is ${found ?? 'unreadable'}, not ${expected}`]),
      ];
    }),
  ];
}

/**
 * @param {string[]} command
 * @param {string} file
 * @returns {string | undefined} undefined if the package cannot be read
 */
function queryPackage([program = '', ...args], file) {
  try {
    return execFileSync(program, [...args, file], { encoding: 'utf8', stdio: 'pipe' }).replace('~', '-');
  } catch {
    return undefined;
  }
}
