import { appendFileSync, chmodSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { FuseV1Options, FuseVersion, flipFuses } from '@electron/fuses';
import { fuseMark } from '../small-electron';
import { appFolder, type ReleaseFault, replace, resourcesFolder } from './release-fault';

function changeMode(file: string, mode: number): void {
  replace(file, (bytes) => bytes);
  chmodSync(file, mode);
}

/** In the program and in what lies around the archive. */
export const programFaults: ReleaseFault[] = [
  {
    name: 'a flipped fuse',
    async spoil(folder) {
      const program = join(appFolder(folder), 'parts-lookup');
      replace(program, (bytes) => bytes);
      await flipFuses(program, { version: FuseVersion.V1, [FuseV1Options.RunAsNode]: true });
    },
    finding: /linux-unpacked: the fuse runAsNode is on/,
  },
  {
    name: 'a second set of fuses',
    spoil: (folder) =>
      replace(join(appFolder(folder), 'parts-lookup'), (bytes) => Buffer.concat([bytes, bytes])),
    finding: /linux-unpacked: the program has 2 fuse wires, not 1$/m,
  },
  {
    name: 'a fuse that nobody has decided',
    spoil: (folder) =>
      replace(join(appFolder(folder), 'parts-lookup'), (bytes) => {
        // After the mark come the version, the number of fuses and their states. Eight become ten; the ninth is known.
        const count = bytes.indexOf(fuseMark) + fuseMark.length + 1;
        const states = bytes.subarray(count + 1, count + 9);
        const head = Buffer.concat([bytes.subarray(0, count), Buffer.from([10])]);
        return Buffer.concat([head, states, Buffer.from('11'), bytes.subarray(count + 9)]);
      }),
    finding: /nobody has decided the fuse number 9$/m,
  },
  {
    name: 'a file added to the app',
    spoil: (folder) => writeFileSync(join(resourcesFolder(folder), 'extra.txt'), 'more'),
    finding: /linux-unpacked: resources\/extra\.txt was added/,
  },
  {
    name: 'a file of the app that runs as root',
    spoil: (folder) => changeMode(join(resourcesFolder(folder), 'app.asar'), 0o4755),
    finding: /linux-unpacked: resources\/app\.asar has the mode 4755$/m,
  },
  {
    name: 'a file of the app that anybody may write to',
    spoil: (folder) => changeMode(join(appFolder(folder), 'LICENSE.txt'), 0o666),
    finding: /linux-unpacked: LICENSE\.txt has the mode 666$/m,
  },
  {
    name: 'a folder that would be run in the place of the archive',
    spoil: (folder) => writeFileSync(join(resourcesFolder(folder), 'app'), ''),
    finding: /resources\/app would be run in the archive's place/,
  },
  {
    name: 'an app beyond its budget',
    spoil: (folder) => appendFileSync(join(appFolder(folder), 'ballast.bin'), Buffer.alloc(301e6)),
    finding:
      /the app as installed has 3\d\d\.\d MB, more than its 300|the app as installed has [45]\d\d\.\d MB/,
  },
];
