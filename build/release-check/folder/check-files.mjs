import { execFileSync } from 'node:child_process';
import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { isFeedFile } from '../../packing/feeds.mjs';
import { repositoryArchive } from '../../packing/repository-metadata.mjs';
import { isLinuxPackage, signatureFiles } from '../../packing/sign-release.mjs';
import { checkFileSize } from '../app/check-size.mjs';

/** How each package format is asked what it is, and what it says. */
const deb = {
  ask: ['dpkg-deb', '--show', '--showformat', `\${Package} \${Version} \${Architecture}`],
  says: 'parts-lookup VERSION amd64',
};
const rpm = {
  ask: ['rpm', '-qp', '--nosignature', '--qf', '%{NAME} %{EPOCHNUM}:%{VERSION}-%{RELEASE} %{ARCH}'],
  says: 'parts-lookup 0:VERSION-1 x86_64',
};

/**
 * What a release has, by the ends of the names. Raise a budget only with the reason in the commit.
 * @type {{ending: string, megabytes: number, ask?: string[], says?: string, ofStandIn?: boolean}[]} `ofStandIn`: whether it can be made of a stand-in
 */
const artifacts = [
  { ending: '-linux-amd64.deb', megabytes: 135, ...deb, ofStandIn: true },
  { ending: '-linux-x86_64.rpm', megabytes: 135, ...rpm, ofStandIn: true },
  { ending: '-linux-x64.tar.gz', megabytes: 135, ofStandIn: true },
  { ending: '-linux-x86_64.AppImage', megabytes: 135 },
  ...['x64', 'arm64'].flatMap((arch) => [
    { ending: `-win-${arch}-setup.exe`, megabytes: 125 },
    { ending: `-win-${arch}.zip`, megabytes: 150 },
    { ending: `-win-${arch}.contents`, megabytes: 1 },
  ]),
  // Two processors' halves.
  { ending: '-mac-universal.dmg', megabytes: 230 },
  { ending: '-mac-universal.zip', megabytes: 230 },
  { ending: '-mac-universal.contents', megabytes: 1 },
  { ending: '-linux-x64.contents', megabytes: 1, ofStandIn: true },
  { ending: '.cdx.json', megabytes: 1, ofStandIn: true },
];

/**
 * A release is whole: every artifact of a system is there, with the lists beside them, and nothing else; none is too big, or says
 * that it is of another version. A test build has what can be made of a stand-in, and may have other folders and files.
 * @param {string} folder
 * @param {string} version
 * @param {boolean} testBuild
 * @returns {string[]} what is wrong
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
    // A file of any name, and in a folder of any name, would be sealed and published with the rest.
    .filter((entry) => !(entry.isDirectory() && (testBuild || entry.name === keys)))
    .map(({ name }) => name);
  return [
    ...names
      .filter((name) => !allowed.has(name) && !isFeedFile(name))
      .filter((name) => !testBuild || name.startsWith('parts-lookup-'))
      .map((name) => `${name} is none of the files that a release ${version} has`),
    ...known.flatMap(({ name, megabytes, ask, says = '', ofStandIn }) => {
      if (!names.includes(name)) return testBuild && !ofStandIn ? [] : [`${name} is missing`];
      const expected = says.replace('VERSION', version);
      const found = ask ? queryPackage(ask, join(folder, name)) : expected;
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
 * @returns {string | undefined} undefined where the package has no head that can be read
 */
function queryPackage([program = '', ...args], file) {
  try {
    return execFileSync(program, [...args, file], { encoding: 'utf8', stdio: 'pipe' }).replace('~', '-');
  } catch {
    return undefined;
  }
}
