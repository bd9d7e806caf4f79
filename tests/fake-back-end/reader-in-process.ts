import { FailureError } from '../../electron/core/failure-error';
import type { BomReader } from '../../electron/features/bom/reading/bom-reader';

/** What `read` returns. Throws what the app's reader throws in its place. */
async function readInProcess<T>(read: () => T): Promise<T> {
  const { UnreadableFile } = await import('../../electron/features/bom/reading/unreadable-file');
  try {
    return read();
  } catch (thrown) {
    if (!(thrown instanceof UnreadableFile)) throw thrown;
    throw new FailureError('bom-unreadable', thrown.message, { unreadable: thrown.reason });
  }
}

/** Reads files as the app does, without a process of its own. */
export function createReaderInProcess(): BomReader {
  return {
    // Loaded on use: a plain browser has not all of what it reads workbooks with.
    async readBomFile(bytes, name, options = {}) {
      const { readFile } = await import('../../electron/features/bom/reading/read-file');
      return readInProcess(() => readFile({ bytes, name, options }));
    },
    async readFiledBom(bytes) {
      const { readFiledBom } = await import('../../electron/features/bom/reading/read-filed-bom');
      return readInProcess(() => readFiledBom(bytes));
    },
    async readRows(rows) {
      const { readRows } = await import('../../electron/shared/domain/bom/document/read-rows');
      return readRows(rows);
    },
    endAll: () => undefined,
  };
}
