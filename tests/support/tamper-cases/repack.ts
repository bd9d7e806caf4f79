import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { extractFile, listPackage } from '@electron/asar';
import { type ArchivedFiles, writeArchive } from '../small-release';
import { resourcesFolder } from './tamper-case';

/** Builds the unpacked app's archive again, with changed or added files, as the build machine could. */
export async function repack(folder: string, tempDir: string, added: ArchivedFiles): Promise<void> {
  const archive = join(resourcesFolder(folder), 'app.asar');
  const files: ArchivedFiles = {};
  for (const path of listPackage(archive, { isPack: false }).map((path) => path.slice(1))) {
    const isFile = /\.\w+$/.test(path) && !/keytar\.node$/.test(path);
    if (isFile) files[path] = extractFile(archive, path);
  }
  files['node_modules/keytar/prebuilds/linux-x64/keytar.node'] = readFileSync(
    join(`${archive}.unpacked`, 'node_modules/keytar/prebuilds/linux-x64/keytar.node'),
  );
  rmSync(archive);
  rmSync(`${archive}.unpacked`, { recursive: true });
  await writeArchive(resourcesFolder(folder), { ...files, ...added }, tempDir);
}
