import { appendFileSync, symlinkSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import type { PackageRequest } from '../../build/linux-package/fpm-arguments.mjs';
import { makeSmallPackage } from '../support/small-package';
import { projectFolder } from '../support/small-release';
import { addFile, appFolder, describePlanted, desktopEntry, smallestIcon } from './plant-in-package';

type Change = (request: PackageRequest, place: string) => Partial<PackageRequest>;

/** Makes the rpm anew, of a spec that `sed` changes: through a program that stands before rpmbuild on the PATH. */
function remakeRpm(change: Change, edits: string[]) {
  return async (folder: string, version: string, place: string) => {
    const path = process.env.PATH ?? '';
    const sed = ['sed -i -E', ...edits.map((edit) => `-e '${edit}'`), '"$spec"'].join(' ');
    const script = `#!/bin/sh\nfor spec; do :; done\n${sed}\nPATH='${path}'\nexec rpmbuild "$@"\n`;
    addFile(join(place, 'rpmbuild'), script, 0o755);
    process.env.PATH = place + delimiter + path;
    try {
      await makeSmallPackage('rpm', folder, version, projectFolder, (request) => ({
        ...request,
        ...change(request, place),
      }));
    } finally {
      process.env.PATH = path;
    }
  };
}

const plantLink: Change = ({ files }, place) => {
  symlinkSync('/etc/passwd', join(place, 'link'));
  return { files: [...files, { from: join(place, 'link'), to: `/${appFolder}/link` }] };
};
const mark = (attribute: string, path: string) => `s|^"/${path}"|${attribute} &|`;
const attributes = [
  mark('%attr(4755,root,root)', desktopEntry),
  mark('%attr(666,root,root)', smallestIcon),
  mark('%attr(644,daemon,root)', smallestIcon.replace('16x16', '24x24')),
  mark('%config(noreplace)', 'usr/bin/parts-lookup'),
];

describePlanted('an odd file of an rpm', 'rpm', remakeRpm(plantLink, attributes), [
  ['a set-uid file', /rpmlint finds setuid-binary \/.*\.desktop root 4755$/],
  ['a set-uid file', / runs as somebody else, or anybody may write to: -rwsr-xr-x .*\.desktop/],
  ['a file that anybody may write', /rpmlint finds world-writable \/.*\.png 666$/],
  ['a file that anybody may write', / or anybody may write to: -rw-rw-rw- .*\.png/],
  ['a foreign owner', /it holds what is not root's: \S+ +1 daemon +root .*\/24x24\/.*\.png/],
  ['a link that leads out', / neither a file nor a folder: l\S+ .*\/link -> \/etc\/passwd/],
  [
    'a file that an update leaves as it is',
    /rpmlint finds non-etc-or-var-file-marked-as-conffile \/usr\/bin/,
  ],
]);

const plantedSections = ['pre', 'preun', 'pretrans', 'posttrans', 'verifyscript'];
const plantedTriggers = ['triggerin -- bash', 'filetriggerin -- /usr'];

const plantContents: Change = ({ files, ...request }, place) => {
  addFile(join(place, 'other.sh'), 'chmod 4755 /bin/sh\n');
  addFile(join(place, 'cron'), '@daily root true\n');
  addFile(join(place, 'app.js'), '');
  const sections = [...plantedSections, ...plantedTriggers].map((section) => `%${section}\ntrue`);
  return {
    'after-install': join(place, 'other.sh'),
    'rpm-tag': [...request['rpm-tag'], ...sections],
    files: [
      ...files,
      { from: join(place, 'cron'), to: '/etc/cron.d/parts-lookup' },
      { from: join(place, 'app.js'), to: `/${appFolder}/resources/app.js` },
    ],
  };
};
const edits = ['s|^%postun$|& -p /usr/bin/python3|', mark('%caps(cap_net_admin=ep)', desktopEntry)];

const plantAll = async (folder: string, version: string, place: string) => {
  appendFileSync(join(folder, 'linux-unpacked/resources/app.asar'), 'more');
  await remakeRpm(plantContents, edits)(folder, version, place);
};

describePlanted('what does not belong in an rpm', 'rpm', plantAll, [
  ...['preinstall', 'preuninstall', 'pretrans', 'posttrans', 'verify', 'triggerin', 'filetriggerin'].map(
    (name): [string, RegExp] => [
      `a script (${name})`,
      new RegExp(`its scripts are not the project's own:\n.*^${name} script`, 's'),
    ],
  ),
  [
    'a changed script',
    /its scripts are not the project's own:\n.*^postinstall scriptlet[^\n]*\nchmod 4755 \/bin\/sh$/s,
  ],
  ['another interpreter', /^postuninstall scriptlet \(using \/usr\/bin\/python3\):$/],
  ['a changed byte', /x86_64\.rpm: resources\/app\.asar was changed$/],
  ['an added file in the app', /x86_64\.rpm: resources\/app\.js was added$/],
  ['an added file beside the app', /x86_64\.rpm: \/etc\/cron\.d\/parts-lookup does not belong in it$/],
  ['a file’s capabilities', /cap_net_admin=ep/],
]);
