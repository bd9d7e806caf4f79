import { execFileSync } from 'node:child_process';
import {
  chmodSync,
  chownSync,
  copyFileSync,
  linkSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { packageName } from '../small-package';
import type { ReleaseFault } from './release-fault';

/** Takes the release's deb apart, changes what is in it (its control files in DEBIAN), and puts it together. */
function changeDeb(change: (root: string) => void, owner = ['--root-owner-group']): ReleaseFault['spoil'] {
  return (folder, version) => {
    const deb = join(folder, packageName('deb', version));
    const place = mkdtempSync(join(tmpdir(), 'parts-deb-'));
    try {
      execFileSync('dpkg-deb', ['-R', deb, join(place, 'root')]);
      change(join(place, 'root'));
      rmSync(deb);
      const args = [...owner, '-Zzstd', '-z1', '--build', join(place, 'root'), deb];
      execFileSync('dpkg-deb', args, { stdio: 'ignore' });
    } finally {
      rmSync(place, { recursive: true, force: true });
    }
  };
}

function addFile(path: string, mode = 0o644): ReleaseFault['spoil'] {
  return changeDeb((root) => {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), '#!/bin/sh\n');
    chmodSync(join(root, path), mode);
  });
}

function edit(path: string, change: (text: string) => string): ReleaseFault['spoil'] {
  return changeDeb((root) => {
    const text = readFileSync(join(root, path), 'utf8');
    writeFileSync(join(root, path), change(text));
  });
}

function setMode(path: string, mode: number): ReleaseFault['spoil'] {
  return changeDeb((root) => chmodSync(join(root, path), mode));
}

const app = 'opt/Parts Lookup';
const desktopEntry = 'usr/share/applications/parts-lookup.desktop';
const icons = 'usr/share/icons/hicolor';

/** Fields of its head that a right deb has not, or says otherwise. */
const headFaults = [
  { name: 'that runs before its dependencies are there', line: 'Pre-Depends: bash' },
  { name: 'that cannot be removed', line: 'Essential: yes' },
  { name: 'that removes another package', line: 'Conflicts: firefox' },
  { name: 'that takes the place of another package', line: 'Replaces: bash' },
  { name: 'with another maintainer', line: 'Maintainer: Somebody <somebody@else.example>' },
  { name: 'with another dependency', line: 'Depends: libnss3, telnetd' },
  { name: 'for another processor', line: 'Architecture: arm64' },
].map(({ name, line }) => ({
  name: `a deb ${name}`,
  spoil: edit('DEBIAN/control', (text) => {
    const field = new RegExp(`^${line.split(':')[0]}: .*\n`, 'm');
    return `${line}\n${text.replace(field, '')}`;
  }),
  finding: new RegExp(`amd64\\.deb: its head says "${line}"$`, 'm'),
}));

/** In the deb: beside the app's folder, in its modes, its scripts and its head. */
export const debFaults: ReleaseFault[] = [
  {
    name: 'a file of a deb beside the app',
    spoil: addFile('etc/cron.d/parts-lookup'),
    finding: /amd64\.deb: etc\/cron\.d\/parts-lookup does not belong in it$/m,
  },
  {
    name: 'a set-uid program in a deb',
    spoil: setMode(`${app}/parts-lookup`, 0o4755),
    finding: /amd64\.deb: opt\/Parts Lookup\/parts-lookup has the mode -rwsr-xr-x$/m,
  },
  {
    name: 'a program in a deb that everybody may write',
    spoil: setMode(`${app}/parts-lookup`, 0o777),
    finding: /amd64\.deb: opt\/Parts Lookup\/parts-lookup has the mode -rwxrwxrwx$/m,
  },
  {
    name: "a deb whose app's folder a group may write",
    spoil: setMode(app, 0o775),
    finding: /amd64\.deb: opt\/Parts Lookup has the mode drwxrwxr-x$/m,
  },
  {
    name: 'a file of a deb that is not root’s',
    spoil: changeDeb((root) => {
      // Built by another user than root all of it is that user's.
      if (process.getuid?.() === 0) chownSync(join(root, desktopEntry), 1, 1);
    }, []),
    finding: /amd64\.deb: usr\/share\/applications\/parts-lookup\.desktop belongs to \S+, not to root$/m,
  },
  {
    name: 'a link in a deb that leads out of it',
    spoil: changeDeb((root) => symlinkSync('../../../etc', join(root, app, 'resources', 'app'))),
    finding: /amd64\.deb: opt\/Parts Lookup\/resources\/app -> \S+ has the mode lrwxrwxrwx$/m,
  },
  {
    name: 'a hard link in a deb',
    spoil: changeDeb((root) => linkSync(join(root, desktopEntry), join(root, `${desktopEntry}~`))),
    finding: /amd64\.deb: \S+ link to \S+ has the mode hrw-r--r--$/m,
  },
  {
    name: 'a pipe in a deb',
    spoil: changeDeb((root) => execFileSync('mkfifo', ['-m', '644', join(root, 'usr/share/doc/pipe')])),
    finding: /amd64\.deb: usr\/share\/doc\/pipe has the mode prw-r--r--$/m,
  },
  ...['preinst', 'prerm', 'config', 'triggers', 'conffiles'].map((name) => ({
    name: `a deb with ${name}`,
    spoil: changeDeb((root) => {
      const text = { triggers: 'interest /usr\n', conffiles: `/${desktopEntry}\n` }[name] ?? '#!/bin/sh\n';
      writeFileSync(join(root, 'DEBIAN', name), text, { mode: 0o755 });
    }),
    finding: new RegExp(`amd64\\.deb: DEBIAN/${name} does not belong in it$`, 'm'),
  })),
  ...['postinst', 'postrm'].map((name) => ({
    name: `a deb with another ${name}`,
    spoil: edit(`DEBIAN/${name}`, (text) => `${text}chmod 4755 /bin/sh\n`),
    finding: new RegExp(`amd64\\.deb: DEBIAN/${name} is not the project's own$`, 'm'),
  })),
  {
    name: 'a deb without its postrm',
    spoil: changeDeb((root) => rmSync(join(root, 'DEBIAN/postrm'))),
    finding: /amd64\.deb: DEBIAN\/postrm is missing$/m,
  },
  {
    name: 'a deb with other checksums than its files have',
    spoil: edit('DEBIAN/md5sums', (text) => text.replace(/^\w{4}/, 'ffff')),
    finding: /amd64\.deb: DEBIAN\/md5sums is not the project's own$/m,
  },
  ...[
    { name: 'that starts another program', line: 'Exec=/usr/bin/env sh' },
    { name: 'that takes another scheme', line: 'MimeType=x-scheme-handler/https;' },
  ].map(({ name, line }) => ({
    name: `a deb ${name}`,
    spoil: edit(desktopEntry, (text) => text.replace(new RegExp(`^${line.split('=')[0]}=.*$`, 'm'), line)),
    finding: /amd64\.deb: usr\/share\/applications\/parts-lookup\.desktop is not the project's own$/m,
  })),
  {
    name: 'a deb with one more action in its menu entry',
    spoil: edit(desktopEntry, (text) => `${text}\n[Desktop Action New]\nName=New\nExec=sh\n`),
    finding: /amd64\.deb: usr\/share\/applications\/parts-lookup\.desktop is not the project's own$/m,
  },
  {
    name: 'a deb with another icon',
    spoil: changeDeb((root) =>
      copyFileSync(
        join(root, icons, '32x32/apps/parts-lookup.png'),
        join(root, icons, '48x48/apps/parts-lookup.png'),
      ),
    ),
    finding: /amd64\.deb: \S+\/48x48\/apps\/parts-lookup\.png is not the project's own$/m,
  },
  {
    name: 'a deb without its copyright',
    spoil: changeDeb((root) => rmSync(join(root, 'usr/share/doc/parts-lookup/copyright'))),
    finding: /amd64\.deb: usr\/share\/doc\/parts-lookup\/copyright is missing$/m,
  },
  ...headFaults,
];
