import { createWriteStream } from 'node:fs';
import { chmod, mkdir } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { openPromise } from 'yauzl';

/**
 * Unpacks one folder of a zip. Modes are set whatever the umask is, so that other users can read the result.
 * @param {string} zip path of the archive
 * @param {string} folder the folder inside it, with a trailing slash; left out of the resulting paths
 * @param {string} target where its files go
 * @param {(path: string) => boolean} isWanted is asked for each file, by its path inside the folder
 */
export async function unzipFolder(zip, folder, target, isWanted) {
  const archive = await openPromise(zip);
  try {
    for await (const entry of archive.eachEntry()) {
      const path = entry.fileName.slice(folder.length);
      if (!entry.fileName.startsWith(folder) || path.endsWith('/') || path === '' || !isWanted(path))
        continue;
      await unpackEntry(archive, entry, join(target, path));
    }
  } finally {
    archive.close();
  }
}

/**
 * @param {import('yauzl').ZipFile} archive
 * @param {import('yauzl').Entry} entry
 * @param {string} target
 */
async function unpackEntry(archive, entry, target) {
  await mkdir(dirname(target), { recursive: true });
  await chmod(dirname(target), 0o755);
  await pipeline(await archive.openReadStreamPromise(entry), createWriteStream(target));
  const isExecutable = ((entry.externalFileAttributes >>> 16) & 0o100) !== 0;
  await chmod(target, isExecutable ? 0o755 : 0o644);
}
