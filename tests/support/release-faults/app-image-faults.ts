import { execFileSync } from 'node:child_process';
import {
  appendFileSync,
  linkSync,
  mkdirSync,
  renameSync,
  rmSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { makeSmallAppImage, smallRuntime } from '../small-app-image';
import { projectFolder } from '../small-release';
import { appFolder, type ReleaseFault } from './release-fault';

const file = (folder: string, version: string) =>
  join(folder, `parts-lookup-${version}-linux-x86_64.AppImage`);

/** Makes the AppImage anew, with other files in it. */
const remade =
  (change: (stage: string) => void): ReleaseFault['spoil'] =>
  (folder, version) =>
    makeSmallAppImage(file(folder, version), appFolder(folder), projectFolder, change);

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
    name: "a library in the AppImage that is not electron-builder's",
    spoil: remade((stage) => writeFileSync(join(stage, 'usr/lib/libXss.so.1'), 'another')),
    finding: /\.AppImage: usr\/lib\/libXss\.so\.1 is not electron-builder's$/m,
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
    name: 'another script that starts the AppImage',
    spoil: remade((stage) => appendFileSync(join(stage, 'AppRun'), 'true\n')),
    finding: /\.AppImage: AppRun is not the script that electron-builder writes$/m,
  },
  {
    name: 'a desktop entry that starts something else out of the AppImage',
    spoil: remade((stage) =>
      appendFileSync(join(stage, 'parts-lookup.desktop'), '[Desktop Action a]\nExec=sh -c x\n'),
    ),
    finding: /\.AppImage: parts-lookup\.desktop starts something else than AppRun$/m,
  },
  {
    name: 'a link in the AppImage in the place of a file',
    spoil: remade((stage) => {
      renameSync(join(stage, 'resources/app.asar'), join(stage, 'usr/lib/app.asar'));
      symlinkSync('../usr/lib/app.asar', join(stage, 'resources/app.asar'));
    }),
    finding: /\.AppImage: resources\/app\.asar is a link$/m,
  },
  {
    name: 'a picture that leads out of the AppImage',
    spoil: remade((stage) => {
      rmSync(join(stage, '.DirIcon'));
      symlinkSync('/etc/hostname', join(stage, '.DirIcon'));
    }),
    finding: /\.AppImage: \.DirIcon leads out of the app, or nowhere$/m,
  },
  {
    name: 'a file of the AppImage that has a second name',
    spoil: remade((stage) => {
      rmSync(join(stage, 'parts-lookup.png'));
      linkSync(join(stage, 'resources/app.asar'), join(stage, 'parts-lookup.png'));
    }),
    finding: /\.AppImage: resources\/app\.asar is a file by two names$/m,
  },
  {
    name: 'a pipe in the AppImage',
    spoil: remade((stage) => execFileSync('mkfifo', [join(stage, 'resources/pipe')])),
    finding: /\.AppImage cannot be opened: it holds what is neither a file nor a folder: p\S+ .*pipe$/m,
  },
  {
    name: 'another program that mounts the AppImage',
    spoil(folder, version) {
      const runtime = Buffer.from(smallRuntime);
      runtime[1000] = 1;
      makeSmallAppImage(file(folder, version), appFolder(folder), projectFolder, undefined, runtime);
    },
    finding: /\.AppImage: the program that mounts it is not electron-builder's$/m,
  },
  {
    name: 'an AppImage that was cut short',
    spoil: (folder, version) => truncateSync(file(folder, version), smallRuntime.length + 50),
    finding: /\.AppImage cannot be opened: /,
  },
];
