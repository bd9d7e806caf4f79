import { execFileSync } from 'node:child_process';
import { appendFileSync, chmodSync, chownSync, linkSync, rmSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { packageName } from '../support/small-package';
import { addFile, appFolder, copyright, describePlanted, desktopEntry } from './plant-in-package';

/** Takes the deb apart, its control files into DEBIAN, and puts it together again. */
function changeDeb(change: (root: string) => void, owner: string[] = ['--root-owner-group']) {
  return (folder: string, version: string, place: string) => {
    const deb = join(folder, packageName('deb', version));
    const root = join(place, 'root');
    execFileSync('dpkg-deb', ['-R', deb, root]);
    change(root);
    execFileSync('dpkg-deb', [...owner, '-Zzstd', '-z1', '--build', root, deb], { stdio: 'ignore' });
  };
}

function plantOddFiles(root: string): void {
  chmodSync(join(root, appFolder, 'parts-lookup'), 0o4755);
  chmodSync(join(root, appFolder, 'resources/app.asar'), 0o666);
  chmodSync(join(root, appFolder, 'locales'), 0o775);
  // Built by another user than root all of it is that user's.
  if (process.getuid?.() === 0) chownSync(join(root, desktopEntry), 1, 1);
  symlinkSync('../../../../etc', join(root, appFolder, 'resources/app'));
  linkSync(join(root, copyright), join(root, `${copyright}~`));
  execFileSync('mkfifo', ['-m', '644', join(root, 'usr/share/doc/pipe')]);
}

describePlanted('an odd file of a deb', 'deb', changeDeb(plantOddFiles, []), [
  ['a set-uid program', /lintian finds elevated-privileges 4755 root\/root \[.*\/parts-lookup\]$/],
  ['a set-uid program', / runs as somebody else, or anybody may write to: -rwsr-xr-x .*\/parts-lookup;/],
  ['a file that anybody may write', /lintian finds non-standard-file-perm 0666 .*\/app\.asar\]$/],
  ['a file that anybody may write', / or anybody may write to: -rw-rw-rw- .*\/app\.asar;/],
  ['a folder that a group may write', /lintian finds non-standard-dir-perm 0775 .*\/locales\/\]$/],
  ['a foreign owner', /it holds what is not root's: \S+ \w+\/\w+ .*parts-lookup\.desktop;/],
  ['a link that leads out', /lintian finds package-contains-unsafe-symlink \[.*\/resources\/app\]$/],
  ['a link that leads out', / neither a file nor a folder: l\S+ .*\/resources\/app -> [./]+etc$/],
  ['a file’s second name', / neither a file nor a folder: h\S+ .* link to .*copyright/],
  ['a pipe', / neither a file nor a folder: p\S+ .*\/pipe;/],
]);

function plantContents(root: string): void {
  const script = '#!/bin/sh\nset -e\n';
  for (const name of ['preinst', 'prerm', 'config']) addFile(join(root, 'DEBIAN', name), script, 0o755);
  addFile(join(root, 'DEBIAN/triggers'), 'interest /usr\n');
  appendFileSync(join(root, 'DEBIAN/postinst'), 'chmod 4755 /bin/sh\n');
  rmSync(join(root, 'DEBIAN/postrm'));
  appendFileSync(join(root, appFolder, 'resources/app.asar'), 'more');
  addFile(join(root, appFolder, 'resources/app.js'), '');
  addFile(join(root, 'etc/cron.d/parts-lookup'), '@daily root true\n');
}

describePlanted('what does not belong in a deb', 'deb', changeDeb(plantContents), [
  [
    'unknown maintainer scripts',
    /not the project's own:\n.*^\.\/preinst:\n.*^\.\/prerm:\n.*^\.\/triggers:\n/s,
  ],
  ['a changed maintainer script', /^chmod 4755 \/bin\/sh$/],
  ['a maintainer script that is missing', /^\.\/preinst:\n#!\/bin\/sh\nset -e\n\.\/prerm:$/],
  ['a changed byte', /amd64\.deb: resources\/app\.asar was changed$/],
  ['an added file in the app', /amd64\.deb: resources\/app\.js was added$/],
  ['an added file beside the app', /amd64\.deb: \/etc\/cron\.d\/parts-lookup does not belong in it$/],
  ['a wrong checksum', /lintian finds md5sum-mismatch .*\/app\.asar \[md5sums\]$/],
]);
