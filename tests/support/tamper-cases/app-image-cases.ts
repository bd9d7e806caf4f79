import { execFileSync } from 'node:child_process';
import { appendFileSync, chmodSync, mkdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { makeSmallAppImage } from '../small-app-image';
import { appFolder, type TamperCase } from './tamper-case';

const fileOf = (folder: string, version: string) =>
  join(folder, `parts-lookup-${version}-linux-x86_64.AppImage`);

/** Builds the AppImage again, with other files in it. */
const rebuild =
  (change: (stage: string) => void): TamperCase['tamper'] =>
  (folder, version) =>
    makeSmallAppImage(fileOf(folder, version), appFolder(folder), change);

function addUnsafeFiles(stage: string): void {
  rmSync(join(stage, '.DirIcon'));
  symlinkSync('/etc/hostname', join(stage, '.DirIcon'));
  chmodSync(join(stage, 'LICENSE.txt'), 0o666);
  chmodSync(join(stage, 'parts-lookup'), 0o4755);
  rmSync(join(stage, 'resources/app.asar'));
  symlinkSync('../LICENSE.txt', join(stage, 'resources/app.asar'));
  execFileSync('mkfifo', [join(stage, 'resources/pipe')]);
}

const unsafeFiles = [
  'neither a file nor a folder: l\\S+ .*/\\.DirIcon -> /etc/hostname',
  'unsafe mode: -rw-rw-rw- .*/LICENSE\\.txt',
  'unsafe mode: -rws\\S+ .*/parts-lookup',
  'neither a file nor a folder: l\\S+ .*/app\\.asar -> \\.\\./LICENSE\\.txt',
  'neither a file nor a folder: p\\S+ .*/pipe',
];

/** Changes to an AppImage's app and its other files. */
export const appImageCases: TamperCase[] = [
  {
    name: 'another app, a library and a program that precedes the system’s in the AppImage',
    tamper: rebuild((stage) => {
      appendFileSync(join(stage, 'resources/app.asar'), 'more');
      writeFileSync(join(stage, 'usr/lib/libgtk-3.so.0'), 'library');
      mkdirSync(join(stage, 'usr/sbin'));
      writeFileSync(join(stage, 'usr/sbin/unshare'), '#!/bin/sh');
    }),
    finding:
      /^\S+\.AppImage: usr\/lib\/libgtk-3\.so\.0 was added\n\S+: usr\/sbin\/unshare was added\n\S+: resources\/app\.asar was changed$/m,
  },
  {
    name: 'links, a setuid program, a world-writable file and a pipe in the AppImage',
    tamper: rebuild(addUnsafeFiles),
    finding: new RegExp(`\\.AppImage cannot be opened: ${unsafeFiles.join('; ')}$`, 'm'),
  },
];
