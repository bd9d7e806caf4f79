import { execFileSync } from 'node:child_process';
import { chmodSync, linkSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { TamperCase } from './tamper-case';

/** Appends what `make` creates at a path to the release's tar.gz, whose other files are all in the folder `root`. */
function append(pathIn: (root: string) => string, make = addFile): TamperCase['tamper'] {
  return (folder, version) => {
    const root = `parts-lookup-${version}-linux-x64`;
    const archive = join(folder, `${root}.tar.gz`);
    const tempDir = mkdtempSync(join(tmpdir(), 'parts-tar-'));
    try {
      const path = pathIn(root);
      mkdirSync(dirname(join(tempDir, path)), { recursive: true });
      make(join(tempDir, path));
      const tar = join(tempDir, 'all.tar');
      execFileSync('sh', ['-ec', 'gunzip -c "$1" > "$2"', 'sh', archive, tar]);
      execFileSync('tar', ['--sort=name', '-rf', tar, '-C', tempDir, path]);
      rmSync(archive);
      execFileSync('sh', ['-ec', 'gzip -1 -c "$2" > "$1"', 'sh', archive, tar]);
    } finally {
      rmSync(tempDir, { recursive: true, force: true });
    }
  };
}

function addFile(path: string): void {
  writeFileSync(path, 'another');
}

function addUnsafeFiles(folder: string): void {
  mkdirSync(folder);
  const at = (name: string) => join(folder, name);
  addFile(at('1-helper'));
  chmodSync(at('1-helper'), 0o4755);
  mkdirSync(at('2-plugins'));
  chmodSync(at('2-plugins'), 0o777);
  symlinkSync('/etc', at('3-out'));
  symlinkSync('../parts-lookup', at('4-within'));
  addFile(at('5-first'));
  linkSync(at('5-first'), at('6-second'));
  execFileSync('mkfifo', [at('7-pipe')]);
}

const unsafeFiles = [
  'unsafe mode: -rws\\S+ .*1-helper',
  'unsafe mode: drwxrwxrwx .*2-plugins/',
  'neither a file nor a folder: l\\S+ .*3-out -> /etc',
  'neither a file nor a folder: l\\S+ .*4-within -> \\.\\./parts-lookup',
  'neither a file nor a folder: h\\S+ .*6-second link to .*5-first',
  'neither a file nor a folder: p\\S+ .*7-pipe',
];

/** Changes to the archive that users unpack by hand; they must get exactly what was checked. */
export const tarCases: TamperCase[] = [
  ...(
    [
      ['a file beside the folder of the tar.gz', () => '.bashrc'],
      ['a second app in the tar.gz', () => 'zz/parts-lookup'],
      ['a duplicate file in the tar.gz', (root) => `${root}/parts-lookup`],
      [
        'a duplicate file in the tar.gz, with another spelling of its path',
        (root) => `${root}/./parts-lookup`,
      ],
    ] satisfies [string, (root: string) => string][]
  ).map(([name, pathIn]) => ({
    name,
    tamper: append(pathIn),
    finding: /x64\.tar\.gz cannot be opened: it contains more than the folder \S+, or a path twice$/m,
  })),
  {
    name: 'a setuid file, a world-writable folder, links and a pipe in the tar.gz',
    tamper: append((root) => `${root}/more`, addUnsafeFiles),
    finding: new RegExp(`x64\\.tar\\.gz cannot be opened: ${unsafeFiles.join('; ')}$`, 'm'),
  },
];
