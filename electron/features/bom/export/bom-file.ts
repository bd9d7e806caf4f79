import { FailureError } from '../../../core/failure-error';
import type { UnreadableReason } from '../../../shared/contract/failure';
import type { BomDocument } from '../../../shared/domain/bom/document/bom-document';
import type { SourceTable } from '../../../shared/domain/bom/reading/table-reading';
import { bomFileSchema } from './bom-file-schema';

const format = 'parts-lookup-bom';
/** Raised when a key gets another meaning. */
const version = 1;

/** A BOM as a file holds it: what the user has and decided, and nothing that the service may change or that expires. */
export interface FiledBom {
  readonly document: Omit<BomDocument, 'id' | 'createdAt' | 'changedAt'>;
  readonly table: SourceTable;
}

/** A file from which `readBomFile` makes the same BOM. */
export function bomFile({ document, table }: FiledBom): Uint8Array {
  const { name, settings, origin, lines } = document;
  const json = JSON.stringify({ format, version, name, settings, origin, lines, table }, null, 1);
  return new TextEncoder().encode(`${json}\n`);
}

const unreadable = (reason: UnreadableReason, message: string) =>
  new FailureError('bom-unreadable', message, { unreadable: reason });

const firstKey = new RegExp(`^\\s*\\{\\s*"format"\\s*:\\s*"${format}"`);
/** Bytes in which the first key stands, with some blanks. */
const maxPrefix = 200;

/** What the JSON in `bytes` holds, if its first key says that it is a BOM of this app; null otherwise. */
function readJson(bytes: Uint8Array): Readonly<Record<string, unknown>> | null {
  // The decoder leaves a byte order mark out.
  if (!firstKey.test(new TextDecoder().decode(bytes.subarray(0, maxPrefix)))) return null;
  try {
    return JSON.parse(new TextDecoder().decode(bytes));
  } catch {
    throw unreadable('damaged', 'The file of a BOM is no JSON');
  }
}

/**
 * The BOM in a file that `bomFile` wrote; null where it is any other file. Throws `bom-unreadable`: `newer-version` or
 * `damaged`.
 */
export function readBomFile(bytes: Uint8Array): FiledBom | null {
  const json = readJson(bytes);
  if (json === null) return null;
  if (typeof json.version === 'number' && json.version > version) {
    throw unreadable('newer-version', `The file has version ${json.version}`);
  }
  const { success, data, error } = bomFileSchema.safeParse(json);
  if (!success) {
    const path = error.issues[0]?.path.join('.') ?? '';
    throw unreadable('damaged', `The file of a BOM cannot be read at ${path}`);
  }
  const { table, ...document } = data;
  return { document, table };
}
