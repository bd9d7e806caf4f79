import type { BomDocument } from '../../../shared/domain/bom/document/bom-document';
import type { SourceTable } from '../../../shared/domain/bom/reading/table-reading';

const format = 'parts-lookup-bom';
/** Raised when a key gets another meaning. */
export const bomFileVersion = 1;

/** A BOM as a file holds it: what the user has and decided, and nothing that the service may change or that expires. */
export interface FiledBom {
  readonly document: Omit<BomDocument, 'id' | 'createdAt' | 'changedAt'>;
  readonly table: SourceTable;
}

/** A file from which `readFiledBom` makes the same BOM. */
export function bomFile({ document, table }: FiledBom): Uint8Array {
  const { name, settings, origin, lines } = document;
  const version = bomFileVersion;
  // Without blanks: with them the largest BOMs would be larger than a file that is read.
  const json = JSON.stringify({ format, version, name, settings, origin, lines, table });
  return new TextEncoder().encode(`${json}\n`);
}

const firstKey = new RegExp(`^\\s*\\{\\s*"format"\\s*:\\s*"${format}"`);
/** Bytes in which the first key stands, with some blanks. */
const maxPrefix = 200;

/** Whether a file is a BOM of this app, as its first key says; the rest of it is not looked at. */
export const isBomFile = (bytes: Uint8Array): boolean =>
  // The decoder leaves a byte order mark out.
  firstKey.test(new TextDecoder().decode(bytes.subarray(0, maxPrefix)));
