import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** What a head says that is judged here, line by line as `headOfRpm` expects it. */
const told = `Name: %{NAME}
Release: %{RELEASE}
Architecture: %{ARCH}
System: %{OS}
Host: %{BUILDHOST}
Summary: %{SUMMARY}
Description: %{DESCRIPTION}
License: %{LICENSE}
Vendor: %{VENDOR}
Packager: %{PACKAGER}
URL: %{URL}
Group: %{GROUP}
[%%post is run by %{POSTINPROG}
][%%postun is run by %{POSTUNPROG}
][Provides: %{PROVIDENEVRS}
][Requires: %{REQUIRENEVRS}
][Recommends: %{RECOMMENDNEVRS}
]`;

/** What rpmbuild adds: the package itself, whose version is judged elsewhere, and the features of rpm that reading it takes. */
const ownFeatures = /^Provides: parts-lookup(\((x86-64|aarch-64)\))? = \S+$|^Requires: rpmlib\(\w+\) <= \S+$/;

/**
 * The tags of a right head: those that are told above, the version, and the technical ones. Whatever else a package can have
 * rpm puts under a tag of its own, which an older rpm calls `(unknown)`: other scripts and triggers, Conflicts and Obsoletes, capabilities of files, a movable prefix.
 */
const tags = new Set(
  `Name Version Release Arch Os Buildhost Summary Description License Vendor Packager Url Group Postin Postinprog Postun
  Postunprog Providename Provideflags Provideversion Requirename Requireflags Requireversion Recommendname Recommendflags
  Recommendversion Archivesize Basenames Buildtime Classdict Dirindexes Dirnames Encoding Fileclass Filecolors Filedevices
  Filedigestalgo Filedigests Fileflags Filegroupname Fileinodes Filelangs Filelinktos Filemodes Filemtimes Filerdevs Filesizes
  Fileusername Fileverifyflags Headeri18ntable Optflags Payloadcompressor Payloaddigest Payloaddigestalgo Payloaddigestalt
  Payloadflags Payloadformat Platform Rpmversion Sha1header Sha256header Sigmd5 Sigsize Size Sourcerpm Dsaheader Rsaheader`.split(
    /\s+/,
  ),
);

/** A file's type and mode, its owners, what marks it (`d` of documentation alone), and its path. */
const listed = '[%{FILEMODES:perms} %{FILEUSERNAME}/%{FILEGROUPNAME} %{FILEFLAGS:fflags} %{FILENAMES}\n]';

/**
 * Reads what rpm would lay down and run of a package, as its head says it. What that says of the files' content is held against
 * them by `check-payload.mjs`.
 * @param {string} file
 * @param {string} laid where its files were laid out
 * @returns {import('./check-package.mjs').LinuxPackage}
 */
export function readRpm(file, laid) {
  const present = [...ask(file, ['--xml']).matchAll(/^ {2}<rpmTag name="([^"]*)">$/gm)].map(
    ([, tag]) => `${tag}`,
  );
  const scripts = Object.entries({ '%post': 'Postin', '%postun': 'Postun' }).filter(([, tag]) =>
    present.includes(tag),
  );
  /** @param {string} format */
  const query = (format) => ask(file, ['--qf', format]);
  return {
    entries: [
      ...query(listed).split('\n').filter(Boolean).map(readLine),
      ...scripts.map(([path]) => ({ path, mode: '-rwxr-xr-x', owner: 'root/root' })),
    ],
    head: [
      ...query(told)
        .split('\n')
        .filter((line) => line && !ownFeatures.test(line)),
      ...present.filter((tag) => !tags.has(tag)),
    ],
    read(path) {
      const tag = Object.fromEntries(scripts)[path];
      // rpm keeps a script without the end of its last line.
      return tag ? Buffer.from(`${query(`%{${tag}}`)}\n`) : readFileSync(join(laid, path));
    },
  };
}

/**
 * What an rpm's head must say.
 * @param {import('./expected-package.mjs').Project} project
 * @param {string} architecture
 * @param {string[]} recommends lines of the spec
 */
export function headOfRpm({ manifest, config }, architecture, recommends) {
  const { rpm, linux } = config;
  return [
    `Name: ${manifest.name}`,
    'Release: 1',
    `Architecture: ${architecture}`,
    'System: linux',
    'Host: localhost',
    `Summary: ${linux?.synopsis}`,
    `Description: ${linux?.description}`,
    `License: ${manifest.license}`,
    `Vendor: ${linux?.vendor}`,
    `Packager: ${linux?.maintainer}`,
    `URL: ${manifest.homepage}`,
    `Group: ${rpm?.packageCategory}`,
    '%post is run by /bin/sh',
    '%postun is run by /bin/sh',
    ...[rpm?.depends].flat().map((name) => `Requires: ${name}`),
    'Requires: /bin/sh',
    ...recommends,
  ];
}

/**
 * @param {string} file
 * @param {string[]} question
 */
function ask(file, question) {
  // Its signatures, if it has been sealed, are judged with the release's seal.
  const args = ['-qp', '--nosignature', ...question, file];
  return execFileSync('rpm', args, { encoding: 'utf8', maxBuffer: 1e8, stdio: ['ignore', 'pipe', 'pipe'] });
}

/**
 * @param {string} line
 * @returns {import('./check-package.mjs').PackageEntry}
 */
function readLine(line) {
  const [, mode = '', owner = '', flags = '', path = ''] = line.match(/^(\S+) (\S+) (\S*) \/(.*)$/) ?? [
    line,
    '',
    '',
    '',
    line,
  ];
  return { path, mode: mode + flags.replace('d', ''), owner };
}
