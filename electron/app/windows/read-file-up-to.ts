import { constants } from 'node:fs';
import { type FileHandle, open } from 'node:fs/promises';
import { FailureError } from '../../core/failure-error';
import type { UnreadableReason } from '../../shared/contract/failure';

const unreadable = (reason: UnreadableReason, message: string) =>
  new FailureError('bom-unreadable', message, { unreadable: reason });

/** Of a system's error the code alone: its message names the path. */
const codeOf = (error: unknown) =>
  error instanceof Error && 'code' in error ? String(error.code) : 'unknown error';

/** Opening a pipe would wait for its writer; Windows has no such flag. */
const flags = constants.O_RDONLY | (constants.O_NONBLOCK ?? 0);

const chunkBytes = 1024 * 1024;

async function readBytes(file: FileHandle, maxBytes: number): Promise<Uint8Array> {
  if (!(await file.stat()).isFile()) throw unreadable('not-opened', 'No regular file');
  const chunks: Uint8Array[] = [];
  let length = 0;
  // What is read counts: the size that the system names is not that of a file that grows.
  for (;;) {
    const { buffer, bytesRead } = await file.read(new Uint8Array(chunkBytes));
    if (bytesRead === 0) return new Uint8Array(Buffer.concat(chunks));
    length += bytesRead;
    if (length > maxBytes) throw unreadable('too-large', `More than ${maxBytes} bytes`);
    chunks.push(buffer.subarray(0, bytesRead));
  }
}

/** The bytes of a file, at most `maxBytes`. Throws `bom-unreadable`: `too-large` or `not-opened`. */
export async function readFileUpTo(path: string, maxBytes: number): Promise<Uint8Array> {
  try {
    const file = await open(path, flags);
    try {
      return await readBytes(file, maxBytes);
    } finally {
      await file.close();
    }
  } catch (error) {
    if (error instanceof FailureError) throw error;
    throw unreadable('not-opened', codeOf(error));
  }
}
