import { execFileSync } from 'node:child_process';
import {
  appendFileSync,
  chmodSync,
  mkdirSync,
  renameSync,
  rmSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { makeSmallAppImage } from '../small-app-image';
import { appFolder, type ReleaseFault } from './release-fault';

const file = (folder: string, version: string) =>
  join(folder, `parts-lookup-${version}-linux-x86_64.AppImage`);

/** Makes the AppImage anew, with other files in it. */
const remade =
  (change: (stage: string) => void): ReleaseFault['spoil'] =>
  (folder, version) =>
    makeSmallAppImage(file(folder, version), appFolder(folder), change);

const odd = (finding: string) => new RegExp(`\\.AppImage cannot be opened: it holds what ${finding}$`, 'm');

/** In what an AppImage has besides the app, and in the app as it holds it. */
export const appImageFaults: ReleaseFault[] = [
  {
    name: 'another app in the AppImage',
    spoil: remade((stage) => appendFileSync(join(stage, 'resources/app.asar'), 'more')),
    finding: /\.AppImage: resources\/app\.asar was changed$/m,
  },
  {
    name: 'a library beside the app in the AppImage',
    spoil: remade((stage) => writeFileSync(join(stage, 'usr/lib/libgtk-3.so.0'), 'library')),
    finding: /\.AppImage: usr\/lib\/libgtk-3\.so\.0 was added$/m,
  },
  {
    name: 'a program found before the system’s in the AppImage',
    spoil: remade((stage) => {
      mkdirSync(join(stage, 'usr/sbin'));
      writeFileSync(join(stage, 'usr/sbin/unshare'), '#!/bin/sh');
    }),
    finding: /\.AppImage: usr\/sbin\/unshare was added$/m,
  },
  {
    name: 'a link in the AppImage in the place of a file',
    spoil: remade((stage) => {
      renameSync(join(stage, 'resources/app.asar'), join(stage, 'usr/lib/app.asar'));
      symlinkSync('../usr/lib/app.asar', join(stage, 'resources/app.asar'));
    }),
    finding: odd('is neither a file nor a folder: l\\S+ .*/app\\.asar -> \\S+'),
  },
  {
    name: 'a picture that leads out of the AppImage',
    spoil: remade((stage) => {
      rmSync(join(stage, '.DirIcon'));
      symlinkSync('/etc/hostname', join(stage, '.DirIcon'));
    }),
    finding: odd('is neither a file nor a folder: l\\S+ .*/\\.DirIcon -> /etc/hostname'),
  },
  {
    name: 'a pipe in the AppImage',
    spoil: remade((stage) => execFileSync('mkfifo', [join(stage, 'resources/pipe')])),
    finding: odd('is neither a file nor a folder: p\\S+ .*/pipe'),
  },
  {
    name: 'a set-uid program in the AppImage',
    spoil: remade((stage) => chmodSync(join(stage, 'parts-lookup'), 0o4755)),
    finding: odd('runs as somebody else, or anybody may write to: -rws\\S+ .*/parts-lookup'),
  },
  {
    name: 'a file of the AppImage that anybody may write to',
    spoil: remade((stage) => chmodSync(join(stage, 'resources/app.asar'), 0o666)),
    finding: odd('runs as somebody else, or anybody may write to: -rw-rw-rw- .*/app\\.asar'),
  },
  {
    name: 'an AppImage that was cut short',
    spoil: (folder, version) => truncateSync(file(folder, version), 5_000),
    finding: /\.AppImage cannot be opened: /,
  },
];
