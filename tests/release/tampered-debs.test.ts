import { execFileSync } from 'node:child_process';
import {
  appendFileSync,
  chmodSync,
  chownSync,
  linkSync,
  mkdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { packageName } from '../support/small-package';
import {
  addFile,
  appFolder,
  copyright,
  describeTampered,
  desktopEntry,
  smallestIcon,
} from './tamper-with-package';

/** Unpacks the deb, with its control files in DEBIAN, and builds it again. */
function changeDeb(change: (root: string) => void, owner: string[] = ['--root-owner-group']) {
  return (folder: string, version: string, tempDir: string) => {
    const deb = join(folder, packageName('deb', version));
    const root = join(tempDir, 'root');
    execFileSync('dpkg-deb', ['-R', deb, root]);
    change(root);
    execFileSync('dpkg-deb', [...owner, '-Znone', '--build', root, deb], { stdio: 'ignore' });
    if (owner.length === 0) disguiseOwner(deb);
  };
}

/** Gives a file to another owner by number, with an unknown name that looks like root's. */
function disguiseOwner(deb: string): void {
  const bytes = readFileSync(deb);
  const header = bytes.subarray(bytes.indexOf(`./${smallestIcon}`)).subarray(0, 512);
  for (const [text, at] of [
    ['0000041', 108],
    ['root/root x', 265],
    ['y\0\0\0', 297],
    [' '.repeat(8), 148],
  ] as const)
    header.write(text, at);
  header.write(
    `${header
      .reduce((sum, byte) => sum + byte)
      .toString(8)
      .padStart(6, '0')}\0`,
    148,
  );
  writeFileSync(deb, bytes);
}

function addUnsafeFiles(root: string): void {
  chmodSync(join(root, appFolder, 'parts-lookup'), 0o4755);
  chmodSync(join(root, appFolder, 'resources/app.asar'), 0o666);
  chmodSync(join(root, appFolder, 'locales'), 0o775);
  // Only root can change an owner; built by another user, every file has a foreign owner.
  if (process.getuid?.() === 0) chownSync(join(root, desktopEntry), 1, 1);
  symlinkSync('../../../../etc', join(root, appFolder, 'resources/app'));
  linkSync(join(root, copyright), join(root, `${copyright}~`));
  addFile(join(root, appFolder, 'x ./usr/bin/parts-lookup -> /opt/Parts Lookup/parts-lookup'), '', 0o4755);
  execFileSync('mkfifo', ['-m', '644', join(root, 'usr/share/doc/pipe')]);
}

describeTampered('a deb', 'deb', changeDeb(addUnsafeFiles, []), [
  ['a setuid program', /lintian: elevated-privileges 4755 root\/root \[.*\/parts-lookup\]$/],
  ['a setuid program', / unsafe mode: -rwsr-xr-x .*\/parts-lookup;/],
  ['a world-writable file', /lintian: non-standard-file-perm 0666 .*\/app\.asar\]$/],
  ['a world-writable file', / unsafe mode: -rw-rw-rw- .*\/app\.asar;/],
  ['a group-writable folder', /lintian: non-standard-dir-perm 0775 .*\/locales\/\]$/],
  ['a foreign owner', /not owned by root: \S+ \w+\/\w+ .*parts-lookup\.desktop;/],
  ['a foreign owner by number', /not owned by root: \S+ 33\/0 .*\/16x16\/.*\.png;/],
  ['a program with a name like the command’s link', / unsafe mode: -rwsr-xr-x .*\/x \.\/usr\/bin/],
  ['a link that leads outside', /lintian: package-contains-unsafe-symlink \[.*\/resources\/app\]$/],
  ['a link that leads outside', / neither a file nor a folder: l\S+ .*\/resources\/app -> [./]+etc$/],
  ['a hard link', / neither a file nor a folder: h\S+ .* link to .*copyright/],
  ['a pipe', / neither a file nor a folder: p\S+ .*\/pipe;/],
]);

function addContents(root: string): void {
  const script = '#!/bin/sh\nset -e\n';
  for (const name of ['preinst', 'prerm', 'config']) addFile(join(root, 'DEBIAN', name), script, 0o755);
  addFile(join(root, 'DEBIAN/triggers'), 'interest /usr\n');
  appendFileSync(join(root, 'DEBIAN/postinst'), 'chmod 4755 /bin/sh\n');
  rmSync(join(root, 'DEBIAN/postrm'));
  const control = join(root, 'DEBIAN/control');
  writeFileSync(control, `${readFileSync(control, 'utf8').replace('amd64', 'all')}Protected: yes\n`);
  mkdirSync(join(root, 'etc/ssl/private'), { recursive: true });
  appendFileSync(join(root, appFolder, 'resources/app.asar'), 'more');
  addFile(join(root, appFolder, 'resources/app.js'), '');
  addFile(join(root, 'etc/cron.d/parts-lookup'), '@daily root true\n');
}

describeTampered('a deb', 'deb', changeDeb(addContents), [
  [
    'unknown maintainer scripts',
    /not the project's own:\n.*^\.\/preinst:\n.*^\.\/prerm:\n.*^\.\/triggers:\n/s,
  ],
  ['a changed maintainer script', /^chmod 4755 \/bin\/sh$/],
  ['an unknown field', /^Protected: yes$/],
  ['another architecture', /amd64\.deb is parts-lookup \S+ all, not parts-lookup \S+ amd64$/],
  ['a folder beside the app', /amd64\.deb: \/etc\/ssl\/private does not belong in it$/],
  ['a missing maintainer script', /^\.\/preinst:\n#!\/bin\/sh\nset -e\n\.\/prerm:$/],
  ['a changed byte', /amd64\.deb: resources\/app\.asar was changed$/],
  ['an added file in the app', /amd64\.deb: resources\/app\.js was added$/],
  ['an added file beside the app', /amd64\.deb: \/etc\/cron\.d\/parts-lookup does not belong in it$/],
  ['a wrong checksum', /lintian: md5sum-mismatch .*\/app\.asar \[md5sums\]$/],
]);
