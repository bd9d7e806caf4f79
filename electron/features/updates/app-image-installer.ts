import { constants, copyFile, open, realpath, rename, rm, stat } from 'node:fs/promises';
import { basename, dirname, isAbsolute, join } from 'node:path';
import { FailureError } from '../../core/failure-error';
import { verifyArtifact } from './artifact-file';
import type { Artifact } from './feed-answer';

/**
 * Replaces the running AppImage with the downloaded one, under the same name. The old file stays untouched until the last
 * step, which is atomic. electron-updater would remove it first and then copy across file systems.
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
    // A symbolic link stays one: its target is replaced.
    const target = await realpath(running);
    const { mode } = await stat(target);
    const beside = join(dirname(target), `.${basename(target)}.new`);
    await refuseReadOnly(dirname(target), () => rm(beside, { force: true }));
    copy = beside;
    // SECURITY: EXCL does not follow a link that another program has placed there.
    await refuseReadOnly(dirname(target), () => copyFile(downloaded, beside, constants.COPYFILE_EXCL));
    await flush(beside, (mode & 0o777) | 0o100);
    // SECURITY: the file that is verified is the one that replaces the old one.
    await verifyArtifact(beside, artifact);
    await rename(beside, target);
    copy = null;
    // The file is replaced, whether or not the file system can flush a folder.
    await flush(dirname(target)).catch(() => undefined);
  } catch (error) {
    throw error instanceof FailureError ? error : new FailureError('update-not-saved', String(error));
  } finally {
    if (copy) await rm(copy, { force: true }).catch(() => undefined);
  }
}

/** Flushes to disk, so that after a power loss either the old or the new file is there. */
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
