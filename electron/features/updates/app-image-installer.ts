import { constants, copyFile, open, realpath, rename, rm, stat } from 'node:fs/promises';
import { basename, dirname, isAbsolute, join } from 'node:path';
import { FailureError } from '../../core/failure-error';
import { verifyArtifact } from './artifact-file';
import type { Artifact } from './feed-answer';

/**
 * Puts the downloaded AppImage in the place of the one that runs, under the name that it has. Until the last step, which either
 * happens or does not, the old file is as it was: electron-updater removes it first, and then copies across file systems.
 * Throws `update-folder-not-writable`, `update-changed`, `update-not-saved`.
 */
export async function replaceAppImage(
  downloaded: string,
  artifact: Artifact,
  running: string,
): Promise<void> {
  if (!isAbsolute(running)) throw new FailureError('update-not-installed', `Not a path: ${running}`);
  let copy: string | null = null;
  try {
    // A link stays a link: what it leads to is replaced.
    const target = await realpath(running);
    const { mode } = await stat(target);
    const beside = join(dirname(target), `.${basename(target)}.new`);
    await refuseReadOnly(dirname(target), () => rm(beside, { force: true }));
    copy = beside;
    // SECURITY: EXCL follows no link that another program has laid there.
    await refuseReadOnly(dirname(target), () => copyFile(downloaded, beside, constants.COPYFILE_EXCL));
    await flush(beside, (mode & 0o777) | 0o100);
    // SECURITY: what is verified is the file that takes the old one's place.
    await verifyArtifact(beside, artifact);
    await rename(beside, target);
    copy = null;
    // Replaced it is, whether or not the file system can be told to write a folder.
    await flush(dirname(target)).catch(() => undefined);
  } catch (error) {
    throw error instanceof FailureError ? error : new FailureError('update-not-saved', String(error));
  } finally {
    if (copy) await rm(copy, { force: true }).catch(() => undefined);
  }
}

/** To the disk, so that a computer that loses its power now starts with one file or the other. */
async function flush(path: string, mode?: number): Promise<void> {
  const file = await open(path, constants.O_RDONLY);
  try {
    if (mode !== undefined) await file.chmod(mode);
    await file.sync();
  } finally {
    await file.close();
  }
}

async function refuseReadOnly(folder: string, write: () => Promise<void>): Promise<void> {
  try {
    await write();
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : '';
    if (!/^(EACCES|EPERM|EROFS)$/.test(code)) throw error;
    throw new FailureError('update-folder-not-writable', `${folder}: ${code}`);
  }
}
