import { execFileSync } from 'node:child_process';
import { chmodSync, linkSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { ReleaseFault } from './release-fault';

/** Lays something down at a path of a folder where there is nothing yet. */
type Make = (place: string, path: string) => void;

const file: Make = (place, path) => writeFileSync(join(place, path), 'another');

/** Appends one more file to the release's tar.gz, at a path that `root`, the folder of all the others, goes into. */
function append(pathIn: (root: string) => string, make = file): ReleaseFault['spoil'] {
  return (folder, version) => {
    const root = `parts-lookup-${version}-linux-x64`;
    const archive = join(folder, `${root}.tar.gz`);
    const place = mkdtempSync(join(tmpdir(), 'parts-tar-'));
    try {
      const path = pathIn(root);
      mkdirSync(dirname(join(place, path)), { recursive: true });
      make(place, path);
      const tar = join(place, 'all.tar');
      execFileSync('sh', ['-ec', 'gunzip -c "$1" > "$2"', 'sh', archive, tar]);
      execFileSync('tar', ['-rf', tar, '-C', place, path]);
      rmSync(archive);
      execFileSync('sh', ['-ec', 'gzip -1 -c "$2" > "$1"', 'sh', archive, tar]);
    } finally {
      rmSync(place, { recursive: true, force: true });
    }
  };
}

const finding = /x64\.tar\.gz cannot be opened: it holds more than the folder \S+, or a path twice$/m;

const openToAll =
  /x64\.tar\.gz cannot be opened: it holds what runs as somebody else, or anybody may write to: \S+ .*\/(helper|plugins\/)$/m;

/** In the archive that users unpack by hand: what they get must be what is judged. */
export const tarFaults: ReleaseFault[] = [
  { name: 'a file beside the folder of the tar.gz', spoil: append(() => '.bashrc'), finding },
  { name: 'a second app in the tar.gz', spoil: append(() => 'zz/parts-lookup'), finding },
  { name: 'a file that is in the tar.gz twice', spoil: append((root) => `${root}/parts-lookup`), finding },
  {
    name: 'a file that is in the tar.gz twice, by another spelling',
    spoil: append((root) => `${root}/./parts-lookup`),
    finding,
  },
  {
    name: 'a file in the tar.gz that runs as root',
    spoil: append(
      (root) => `${root}/helper`,
      (place, path) => {
        file(place, path);
        chmodSync(join(place, path), 0o4755);
      },
    ),
    finding: openToAll,
  },
  {
    name: 'a folder in the tar.gz that anybody may write to',
    spoil: append(
      (root) => `${root}/plugins`,
      (place, path) => {
        mkdirSync(join(place, path));
        chmodSync(join(place, path), 0o777);
      },
    ),
    finding: openToAll,
  },
  ...[
    {
      name: 'a link',
      make: (place: string, path: string) => symlinkSync('/etc', join(place, path)),
      line: 'l\\S+ .* -> /etc',
    },
    {
      name: 'a link to a file of the app',
      make: (place: string, path: string) => symlinkSync('../parts-lookup', join(place, path)),
      line: 'l\\S+ .* -> \\.\\./parts-lookup',
    },
    {
      name: 'a second name of a file',
      make: (place: string, path: string) => {
        // A file goes in by its first name, and by the next one as a link to that.
        mkdirSync(join(place, path));
        file(place, `${path}/a`);
        linkSync(join(place, path, 'a'), join(place, path, 'b'));
      },
      line: 'h\\S+ .* link to \\S+/[ab]',
    },
    {
      name: 'a pipe',
      make: (place: string, path: string) => execFileSync('mkfifo', [join(place, path)]),
      line: 'p\\S+ .*',
    },
  ].map(({ name, make, line }) => ({
    name: `${name} in the tar.gz`,
    spoil: append((root) => `${root}/resources/more`, make),
    finding: new RegExp(
      `x64\\.tar\\.gz cannot be opened: it holds what is neither a file nor a folder: ${line}$`,
      'm',
    ),
  })),
];
