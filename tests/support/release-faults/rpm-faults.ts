import { mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import type { PackageRequest } from '../../../build/linux-package/fpm-arguments.mjs';
import { makeSmallPackage } from '../small-package';
import { projectFolder } from '../small-release';
import type { ReleaseFault } from './release-fault';

type Change = (request: PackageRequest, place: string) => Partial<PackageRequest>;

/** Makes the release's rpm anew, of another request. */
function remake(change: Change): ReleaseFault['spoil'] {
  return (folder, version) =>
    makeSmallPackage('rpm', folder, version, projectFolder, (request, place) => ({
      ...request,
      ...change(request, place),
    }));
}

/** Lines of the spec between its head and its description: a tag, or a section such as a script. */
const addLines = (lines: string) => remake(({ rpmTags }) => ({ rpmTags: [...rpmTags, lines] }));

/** Makes it anew of a spec that `sed` has changed: through a program that stands before rpmbuild on the PATH. */
function editSpec(expression: string): ReleaseFault['spoil'] {
  return async (folder, version) => {
    const path = process.env.PATH ?? '';
    const commands = mkdtempSync(join(tmpdir(), 'parts-commands-'));
    const script = `#!/bin/sh\nfor spec; do :; done\nsed -i -E '${expression}' "$spec"\nPATH='${path}'\nexec rpmbuild "$@"\n`;
    writeFileSync(join(commands, 'rpmbuild'), script, { mode: 0o755 });
    process.env.PATH = commands + delimiter + path;
    try {
      await makeSmallPackage('rpm', folder, version, projectFolder);
    } finally {
      process.env.PATH = path;
      rmSync(commands, { recursive: true });
    }
  };
}

const addFile =
  (to: string): Change =>
  ({ files }) => ({ files: [...files, { from: join(projectFolder, 'LICENSE'), to }] });

const desktopEntry = '/usr/share/applications/parts-lookup.desktop';

/** What rpm runs or demands, and under which tag its head has it. */
const tagFaults = [
  { name: 'a script before it is installed', lines: '%pre\ntrue', tag: 'Prein' },
  { name: 'a script before it is removed', lines: '%preun\ntrue', tag: 'Preun' },
  { name: 'a script before the transaction', lines: '%pretrans -p <lua>\nprint(1)', tag: 'Pretrans' },
  { name: 'a script after the transaction', lines: '%posttrans\ntrue', tag: 'Posttrans' },
  { name: 'a script that verifies', lines: '%verifyscript\ntrue', tag: 'Verifyscript' },
  { name: 'a trigger', lines: '%triggerin -- bash\ntrue', tag: 'Triggerscripts' },
  { name: 'a trigger of files', lines: '%filetriggerin -- /usr\ntrue', tag: 'Filetriggerscripts' },
  {
    name: 'a trigger of a transaction',
    lines: '%transfiletriggerin -- /usr\ntrue',
    tag: 'Transfiletriggerscripts',
  },
  { name: 'a conflict', lines: 'Conflicts: firefox', tag: 'Conflictname' },
  { name: 'another package that it replaces', lines: 'Obsoletes: bash', tag: 'Obsoletename' },
  { name: 'an epoch', lines: 'Epoch: 1', tag: 'Epoch' },
  { name: 'a prefix to move it', lines: 'Prefix: /opt', tag: 'Prefixes' },
].map(({ name, lines, tag }) => ({
  name: `an rpm with ${name}`,
  spoil: addLines(lines),
  finding: new RegExp(`x86_64\\.rpm: its head says "${tag}"$`, 'm'),
}));

/** In the rpm: beside the app's folder, in its modes, its scripts and its head. */
export const rpmFaults: ReleaseFault[] = [
  ...tagFaults,
  {
    name: 'a file of an rpm beside the app',
    spoil: remake(addFile('/etc/cron.d/parts-lookup')),
    finding: /x86_64\.rpm: etc\/cron\.d\/parts-lookup does not belong in it$/m,
  },
  ...[
    {
      name: 'a set-uid file of an rpm',
      attribute: '%attr(4755,root,root)',
      fault: 'has the mode -rwsr-xr-x',
    },
    {
      name: 'a file of an rpm that a group may write',
      attribute: '%attr(664,root,root)',
      fault: 'has the mode -rw-rw-r--',
    },
    {
      name: 'a file of an rpm that is not root’s',
      attribute: '%attr(644,daemon,root)',
      fault: 'belongs to daemon/root, not to root',
    },
    {
      name: 'a file of an rpm that is not laid down',
      attribute: '%ghost',
      fault: 'has the mode -rw-r--r--g',
    },
    {
      name: 'a file of an rpm that an update leaves as it is',
      attribute: '%config(noreplace)',
      fault: 'has the mode -rw-r--r--cn',
    },
  ].map(({ name, attribute, fault }) => ({
    name,
    spoil: editSpec(`s|^"${desktopEntry}"|${attribute} &|`),
    finding: new RegExp(`x86_64\\.rpm: usr/share/applications/parts-lookup\\.desktop ${fault}$`, 'm'),
  })),
  {
    name: 'an rpm that gives a file capabilities',
    spoil: editSpec(`s|^"${desktopEntry}"|%caps(cap_net_admin=ep) &|`),
    finding: /x86_64\.rpm: its head says "Filecaps"$/m,
  },
  {
    name: 'a link in an rpm',
    spoil: remake(({ files }, place) => {
      symlinkSync('/etc/passwd', join(place, 'link'));
      return { files: [...files, { from: join(place, 'link'), to: '/opt/Parts Lookup/link' }] };
    }),
    finding: /x86_64\.rpm cannot be opened: it holds what is neither a file nor a folder: l\S+ .*\/link -> /m,
  },
  ...(['afterInstall', 'afterRemove'] as const).map((script) => ({
    name: `an rpm with another script ${script}`,
    spoil: remake((request, place) => {
      writeFileSync(join(place, 'other.sh'), `${readFileSync(request[script], 'utf8')}chmod 4755 /bin/sh\n`);
      return { [script]: join(place, 'other.sh') };
    }),
    finding: new RegExp(
      `x86_64\\.rpm: ${script === 'afterInstall' ? '%post' : '%postun'} is not the project's own$`,
      'm',
    ),
  })),
  {
    name: 'an rpm whose script another program runs',
    spoil: editSpec('s|^%postun$|& -p /usr/bin/python3|'),
    finding: /x86_64\.rpm: its head says "%postun is run by \/usr\/bin\/python3"$/m,
  },
  {
    name: 'an rpm that starts another program',
    spoil: remake(({ files }, place) => {
      writeFileSync(join(place, 'other.desktop'), '[Desktop Entry]\nExec=/usr/bin/env sh\n');
      const right = files.filter(({ to }) => to !== desktopEntry);
      return { files: [...right, { from: join(place, 'other.desktop'), to: desktopEntry }] };
    }),
    finding: /x86_64\.rpm: usr\/share\/applications\/parts-lookup\.desktop is not the project's own$/m,
  },
  {
    name: 'an rpm with another dependency',
    spoil: remake(({ depends }) => ({ depends: [...depends, 'telnet-server'] })),
    finding: /x86_64\.rpm: its head says "Requires: telnet-server"$/m,
  },
  {
    name: 'an rpm without a dependency',
    spoil: remake(({ depends }) => ({ depends: depends.filter((name) => name !== 'libsecret') })),
    finding: /x86_64\.rpm: its head does not say "Requires: libsecret"$/m,
  },
  {
    name: 'an rpm that says it were another package too',
    spoil: addLines('Provides: sudo'),
    finding: /x86_64\.rpm: its head says "Provides: sudo"$/m,
  },
  {
    name: 'an rpm of another maintainer',
    spoil: remake(() => ({ maintainer: 'Somebody <somebody@else.example>' })),
    finding: /x86_64\.rpm: its head says "Packager: Somebody <somebody@else\.example>"$/m,
  },
  {
    name: 'an rpm for another processor',
    spoil: remake(() => ({ architecture: 'arm64' })),
    finding: /x86_64\.rpm: its head says "Architecture: aarch64"$/m,
  },
];
