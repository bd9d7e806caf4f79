import { randomBytes } from 'node:crypto';
import { constants } from 'node:fs';
import { access, chmod, open, realpath, rename, stat, unlink } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { FailureError } from '../../../core/failure-error';
import type { FileProblem } from '../../../shared/contract/failure';

const byCode: Readonly<Record<string, FileProblem>> = {
  EBUSY: 'in-use',
  ETXTBSY: 'in-use',
  EACCES: 'read-only',
  EPERM: 'read-only',
  EROFS: 'read-only',
  ENOSPC: 'disk-full',
  EDQUOT: 'disk-full',
  EFBIG: 'disk-full',
  ENOENT: 'folder-gone',
  ENOTDIR: 'folder-gone',
};

const codeOf = (error: unknown) =>
  error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : '';

function failure(error: unknown, problem = byCode[codeOf(error)] ?? 'other'): FailureError {
  // The system's own message names the path, which a bug report need not show.
  const message = `The file was not written: ${codeOf(error) || 'unknown error'}`;
  return new FailureError('file-not-written', message, { fileProblem: problem });
}

const isThere = (path: string) =>
  stat(path).then(
    () => true,
    () => false,
  );

/** Spreadsheet programs mark an open file with one beside it; only Windows would refuse to replace it. */
async function isOpenElsewhere(path: string): Promise<boolean> {
  const marks = [`.~lock.${basename(path)}#`, `~$${basename(path)}`];
  const found = await Promise.all(marks.map((mark) => isThere(join(dirname(path), mark))));
  return found.includes(true);
}

/** The mode of the file that is replaced; null where there is none. Throws `file-not-written` if it must not be replaced. */
async function modeOfTarget(path: string): Promise<number | null> {
  const found = await stat(path).catch(() => null);
  if (!found) return null;
  // A rename would replace a read-only file, if its folder is writable.
  await access(path, constants.W_OK);
  if (await isOpenElsewhere(path)) {
    throw new FailureError('file-not-written', 'Another program has the file open', {
      fileProblem: 'in-use',
    });
  }
  return found.mode;
}

async function writeWhole(path: string, data: Uint8Array, mode: number | null): Promise<void> {
  const file = await open(path, 'wx');
  try {
    await file.writeFile(data);
    // Before the rename: after a power cut there is either the former file or the whole new one.
    await file.sync();
  } finally {
    await file.close();
  }
  if (mode !== null) await chmod(path, mode);
}

/**
 * Writes a document of the user's, where they chose: beside it first, and then in its place, so that what was there is not
 * lost if that fails. Throws `file-not-written` with its `fileProblem`.
 */
export async function saveFile(chosen: string, data: Uint8Array): Promise<void> {
  // A link stays one.
  const path = await realpath(chosen).catch(() => chosen);
  const beside = join(dirname(path), `.parts-lookup-${randomBytes(6).toString('hex')}.tmp`);
  let isWritten = false;
  try {
    const mode = await modeOfTarget(path);
    await writeWhole(beside, data, mode);
    isWritten = true;
    await rename(beside, path);
  } catch (error) {
    await unlink(beside).catch(() => {});
    if (error instanceof FailureError) throw error;
    // Windows reports a file that another program holds as one that must not be changed.
    const isHeld = isWritten && process.platform === 'win32' && byCode[codeOf(error)] === 'read-only';
    throw isHeld ? failure(error, 'in-use') : failure(error);
  }
}
