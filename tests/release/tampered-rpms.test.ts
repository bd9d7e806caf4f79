import { hash } from 'node:crypto';
import { appendFileSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import type { PackageRequest } from '../../build/linux-package/fpm-arguments.mjs';
import { makeSmallPackage, packageName } from '../support/small-package';
import { projectFolder } from '../support/small-release';
import { addFile, appFolder, describeTampered, desktopEntry, smallestIcon } from './tamper-with-package';

type Change = (request: PackageRequest, tempDir: string) => Partial<PackageRequest>;

/** Builds the rpm again from a spec that `sed` changes, with a program that precedes rpmbuild on the PATH. */
function rebuildRpm(change: Change, edits: string[]) {
  return async (folder: string, version: string, tempDir: string) => {
    const path = process.env.PATH ?? '';
    const sed = ['sed -i -E', ...edits.map((edit) => `-e '${edit}'`), '"$spec"'].join(' ');
    const script = `#!/bin/sh\nfor spec; do :; done\n${sed}\nPATH='${path}'\nexec rpmbuild "$@"\n`;
    addFile(join(tempDir, 'rpmbuild'), script, 0o755);
    process.env.PATH = tempDir + delimiter + path;
    try {
      await makeSmallPackage('rpm', folder, version, projectFolder, (request) => ({
        ...request,
        ...change(request, tempDir),
      }));
    } finally {
      process.env.PATH = path;
    }
  };
}

const addLink: Change = ({ files }, tempDir) => {
  symlinkSync('/etc/passwd', join(tempDir, 'link'));
  return { files: [...files, { from: join(tempDir, 'link'), to: `/${appFolder}/link` }] };
};
const mark = (attribute: string, path: string) => `s|^"/${path}"|${attribute} &|`;
const attributes = [
  mark('%attr(4755,root,root)', desktopEntry),
  mark('%attr(666,root,root)', smallestIcon),
  mark('%attr(644,daemon,root)', smallestIcon.replace('16x16', '24x24')),
  mark('%config(noreplace)', 'usr/bin/parts-lookup'),
];

describeTampered('an rpm', 'rpm', rebuildRpm(addLink, attributes), [
  ['a setuid file', /rpmlint: setuid-binary \/.*\.desktop root 4755$/],
  ['a setuid file', / unsafe mode: -rwsr-xr-x .*\.desktop/],
  ['a world-writable file', /rpmlint: world-writable \/.*\.png 666$/],
  ['a world-writable file', / unsafe mode: -rw-rw-rw- .*\.png/],
  ['a foreign owner', /not owned by root: \S+ +1 daemon +root .*\/24x24\/.*\.png/],
  ['a link that leads outside', / neither a file nor a folder: l\S+ .*\/link -> \/etc\/passwd/],
  ['a file that updates do not replace', /rpmlint: non-etc-or-var-file-marked-as-conffile \/usr\/bin/],
]);

const addedSections = ['pre', 'preun', 'pretrans', 'posttrans', 'verifyscript'];
const addedTriggers = ['triggerin -- bash', 'filetriggerin -- /usr'];

const addContents: Change = ({ files, ...request }, tempDir) => {
  addFile(join(tempDir, 'other.sh'), 'chmod 4755 /bin/sh\n');
  addFile(join(tempDir, 'cron'), '@daily root true\n');
  addFile(join(tempDir, 'app.js'), '');
  const sections = [...addedSections, ...addedTriggers].map((section) => `%${section}\ntrue`);
  return {
    'after-install': join(tempDir, 'other.sh'),
    'rpm-tag': [...request['rpm-tag'], ...sections],
    files: [
      ...files,
      { from: join(tempDir, 'cron'), to: '/etc/cron.d/parts-lookup' },
      { from: join(tempDir, 'app.js'), to: `/${appFolder}/resources/app.js` },
    ],
  };
};
const edits = [
  's|^%postun$|& -p /usr/bin/python3|',
  mark('%caps(cap_net_admin=ep)', desktopEntry),
  's|^Release: 1|Release: 2\\nEpoch: 3\\nPrefix: /opt|',
  's|^cp -a .*|&\\nmkdir -p %{buildroot}/etc/ssl/private; touch %{buildroot}/etc/passwd-|',
  '$a %dir /etc/ssl/private\\n%ghost /etc/passwd-',
];

/** Moves a script from one tag to another that only a newer rpm has, and fixes the header's checksums. */
function renameTag(file: string, from: number, to: number): void {
  const bytes = readFileSync(file);
  const sizeAt = (at: number) => 16 + 16 * bytes.readUInt32BE(at + 8) + bytes.readUInt32BE(at + 12);
  const start = 96 + Math.ceil(sizeAt(96) / 8) * 8;
  const header = bytes.subarray(start, start + sizeAt(start));
  const digests = () => [
    ...['sha1', 'sha256'].map((name) => Buffer.from(hash(name, header))),
    Buffer.from(hash('md5', bytes.subarray(start)), 'hex'),
  ];
  const before = digests();
  for (let at = 16; at < header.length; at += 16)
    if (header.readUInt32BE(at) === from) {
      header.writeUInt32BE(to, at);
      break;
    }
  for (const [index, digest] of digests().entries()) digest.copy(bytes, bytes.indexOf(before[index] ?? ''));
  writeFileSync(file, bytes);
}

const tamper = async (folder: string, version: string, tempDir: string) => {
  appendFileSync(join(folder, 'linux-unpacked/resources/app.asar'), 'more');
  await rebuildRpm(addContents, edits)(folder, version, tempDir);
  // %postuntrans, in place of a tag that these checks ignore.
  renameTag(join(folder, packageName('rpm', version)), 1016, 5104);
};

describeTampered('an rpm', 'rpm', tamper, [
  ...['preinstall', 'preuninstall', 'pretrans', 'posttrans', 'verify', 'triggerin', 'filetriggerin'].map(
    (name): [string, RegExp] => [
      `a script (${name})`,
      new RegExp(`not the project's own:\n.*^${name} script`, 's'),
    ],
  ),
  ['a changed script', /not the project's own:\n.*^postinstall scriptlet[^\n]*\nchmod 4755 \/bin\/sh$/s],
  ['another interpreter', /^postuninstall scriptlet \(using \/usr\/bin\/python3\):$/],
  ['a changed byte', /x86_64\.rpm: resources\/app\.asar was changed$/],
  ['an added file in the app', /x86_64\.rpm: resources\/app\.js was added$/],
  ['an added file beside the app', /x86_64\.rpm: \/etc\/cron\.d\/parts-lookup does not belong in it$/],
  ['file capabilities and a relocatable prefix', /cap_net_admin=ep\/opt/],
  ['a tag of a newer rpm', /<rpmTag name="\(unknown\)">$/],
  [
    'another release and epoch',
    /x86_64\.rpm is parts-lookup 3:\S+-2 x86_64, not parts-lookup 0:\S+-1 x86_64$/,
  ],
  ['a folder beside the app', /x86_64\.rpm: \/etc\/ssl\/private does not belong in it$/],
  ['a file that only the header lists', /x86_64\.rpm: \/etc\/passwd- does not belong in it$/],
]);
