import { appendFileSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { FuseV1Options, FuseVersion, flipFuses } from '@electron/fuses';
import { appFolder, replace, resourcesFolder, type TamperCase } from './tamper-case';

/** Changes to the program and to the files around the archive. */
export const programCases: TamperCase[] = [
  {
    name: 'a flipped fuse',
    async tamper(folder) {
      const program = join(appFolder(folder), 'parts-lookup');
      replace(program, (bytes) => bytes);
      await flipFuses(program, { version: FuseVersion.V1, [FuseV1Options.RunAsNode]: true });
    },
    finding: /linux-unpacked: the fuse runAsNode is on/,
  },
  {
    name: 'a file added to the app',
    tamper: (folder) => writeFileSync(join(resourcesFolder(folder), 'extra.txt'), 'more'),
    finding: /linux-unpacked: resources\/extra\.txt was added/,
  },
  {
    name: 'a folder that replaces the archive, a source map and a program, all in the list of contents',
    tamper(folder, version) {
      for (const name of ['app', 'main.cjs.map', 'helper']) {
        writeFileSync(join(resourcesFolder(folder), name), '');
        appendFileSync(
          join(folder, `parts-lookup-${version}-linux-x64.contents`),
          `${' '.repeat(66)}resources/${name}\n`,
        );
      }
    },
    finding:
      /^linux-\S+ resources\/app does not belong in the app\n.*\.map does not .*\n.*\/helper does not belong/m,
  },
  {
    name: 'a link to a source map beside the archive',
    tamper: (folder) =>
      replace(join(appFolder(folder), 'LICENSE.txt'), () => Buffer.from('//#\tsourceMappingURL=a.map')),
    finding: /^linux-unpacked: LICENSE\.txt contains a link to a source map$/m,
  },
  {
    name: 'an app above its size limit',
    tamper(folder) {
      const ballast = join(appFolder(folder), 'ballast.bin');
      appendFileSync(ballast, '');
      truncateSync(ballast, 301e6);
    },
    finding: /the app as installed has [345]\d\d\.\d MB, more than 300 MB/,
  },
  {
    name: 'a missing license',
    tamper: (folder) =>
      replace(join(appFolder(folder), 'THIRD_PARTY_NOTICES.txt'), (bytes) =>
        Buffer.from(bytes.toString().replace(/^zod .*$/m, 'zod')),
      ),
    finding: /THIRD_PARTY_NOTICES\.txt does not match the packages in the app/,
  },
];
