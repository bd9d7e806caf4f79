import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { ReleaseFault } from './release-fault';

/** Appends one more file to the release's tar.gz, at a path that `root`, the folder of all the others, goes into. */
function append(pathIn: (root: string) => string): ReleaseFault['spoil'] {
  return (folder, version) => {
    const root = `parts-lookup-${version}-linux-x64`;
    const archive = join(folder, `${root}.tar.gz`);
    const place = mkdtempSync(join(tmpdir(), 'parts-tar-'));
    try {
      const path = pathIn(root);
      mkdirSync(dirname(join(place, path)), { recursive: true });
      writeFileSync(join(place, path), 'another');
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

/** In the archive that users unpack by hand: what they get must be what is judged. */
export const tarFaults: ReleaseFault[] = [
  { name: 'a file beside the folder of the tar.gz', spoil: append(() => '.bashrc'), finding },
  { name: 'a second app in the tar.gz', spoil: append(() => 'zz/parts-lookup'), finding },
  { name: 'a file that is in the tar.gz twice', spoil: append((root) => `${root}/parts-lookup`), finding },
];
