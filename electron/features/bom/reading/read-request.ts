import { readRows } from '../../../shared/domain/bom/document/read-rows';
import { readFile } from './read-file';
import type { ReadingReply, ReadingRequest } from './reading-message';
import { UnreadableFile } from './unreadable-file';

const messageOf = (error: unknown) => (error instanceof Error ? error.message : String(error)).slice(0, 500);

/** Reads the file or the rows of a request. What fails is a reply, too. */
export async function readRequest(request: ReadingRequest): Promise<ReadingReply> {
  try {
    if ('rowsToRead' in request) return { ok: true, lines: readRows(request.rowsToRead) };
    if (!('filedBom' in request)) return { ok: true, reading: readFile(request) };
    // With the schemas of a BOM, which no other file needs.
    const { readFiledBom } = await import('./read-filed-bom');
    return { ok: true, bom: readFiledBom(request.filedBom) };
  } catch (error) {
    const reason = error instanceof UnreadableFile ? error.reason : 'damaged';
    return { ok: false, reason, message: messageOf(error) };
  }
}
