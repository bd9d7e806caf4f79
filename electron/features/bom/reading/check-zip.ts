import { inflateRawSync } from 'node:zlib';
import { maxUnpackedBytes, maxWorkbookCells } from './reading-limits';
import { storedZip, type ZipEntry } from './stored-zip';
import { UnreadableFile } from './unreadable-file';

const endSignature = 0x06054b50;
const entrySignature = 0x02014b50;
const localSignature = 0x04034b50;
const endLength = 22;
const maxComment = 65_535;
const maxEntries = 5000;
const stored = 0;
const deflated = 8;

const damaged = (message: string) => new UnreadableFile('damaged', message);

function findEnd(view: DataView): number {
  const last = view.byteLength - endLength;
  for (let at = last; at >= Math.max(last - maxComment, 0); at -= 1) {
    if (view.getUint32(at, true) === endSignature) return at;
  }
  throw damaged('The archive has no directory');
}

interface Entry {
  readonly name: string;
  readonly nameBytes: Uint8Array;
  readonly method: number;
  readonly packed: Uint8Array;
}

function* entriesOf(bytes: Uint8Array): Generator<Entry> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = findEnd(view);
  const count = view.getUint16(end + 10, true);
  if (count > maxEntries) throw new UnreadableFile('too-large', `${count} entries`);
  let at = view.getUint32(end + 16, true);
  for (let index = 0; index < count; index += 1) {
    if (at + 46 > bytes.length || view.getUint32(at, true) !== entrySignature) throw damaged('Bad directory');
    const nameLength = view.getUint16(at + 28, true);
    const local = view.getUint32(at + 42, true);
    if (view.getUint16(at + 8, true) & 1) throw new UnreadableFile('encrypted', 'The archive is encrypted');
    if (local + 30 > bytes.length || view.getUint32(local, true) !== localSignature)
      throw damaged('Bad entry');
    const from = local + 30 + view.getUint16(local + 26, true) + view.getUint16(local + 28, true);
    const nameBytes = bytes.subarray(at + 46, at + 46 + nameLength);
    yield {
      name: new TextDecoder().decode(nameBytes),
      nameBytes,
      method: view.getUint16(at + 10, true),
      packed: bytes.subarray(from, from + view.getUint32(at + 20, true)),
    };
    at += 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
}

/** The unpacked entry, at most `max` bytes: what a directory says of its size may be a lie. */
function unpack({ name, method, packed }: Entry, max: number): Uint8Array {
  if (method === stored) return packed;
  if (method !== deflated) throw damaged(`${name} is packed by method ${method}`);
  try {
    return inflateRawSync(packed, { maxOutputLength: Math.max(max, 1) });
  } catch (error) {
    if (error instanceof RangeError)
      throw new UnreadableFile('too-large', `${name} unpacks to more than ${max} bytes`);
    throw damaged(`${name} cannot be unpacked`);
  }
}

const cellTags = ['<c ', '<c>', '<table:table-cell'];

function countCells(content: Uint8Array): number {
  const xml = Buffer.from(content.buffer, content.byteOffset, content.length);
  let count = 0;
  for (const tag of cellTags) {
    for (
      let at = xml.indexOf(tag);
      at >= 0 && count <= maxWorkbookCells;
      at = xml.indexOf(tag, at + tag.length)
    ) {
      count += 1;
    }
  }
  return count;
}

/** What a parser needs of a workbook. Pictures are not even unpacked, and an archive in the archive is none of it. */
const isNeeded = (name: string) => /\.(?:xml|rels|bin)$/i.test(name);

/**
 * Checks a workbook's archive, and unpacks what a parser needs of it into an archive without compression. SECURITY: the
 * parser gets that one alone. An archive says in several places how many entries it has, how they are packed and how long
 * they are; a parser that reads other ones than this check would unpack what was never checked. Throws `UnreadableFile` for
 * bombs, for what is encrypted, and for archives of other things. `maxUnpacked`: in bytes, of all entries together.
 */
export function checkZip(bytes: Uint8Array, maxUnpacked = maxUnpackedBytes): Uint8Array {
  const checked: ZipEntry[] = [];
  let left = maxUnpacked;
  let isWorkbook = false;
  let cells = 0;
  for (const entry of entriesOf(bytes)) {
    if (!isNeeded(entry.name)) continue;
    const content = unpack(entry, left);
    left -= content.length;
    if (left < 0) throw new UnreadableFile('too-large', `More than ${maxUnpacked} bytes unpacked`);
    cells += countCells(content);
    if (cells > maxWorkbookCells)
      throw new UnreadableFile('too-many-cells', `More than ${maxWorkbookCells} cells`);
    if (entry.name === '[Content_Types].xml' || entry.name === 'content.xml') isWorkbook = true;
    const isManifest = entry.name === 'META-INF/manifest.xml';
    if (isManifest && /encryption-data/.test(new TextDecoder().decode(content))) {
      throw new UnreadableFile('encrypted', 'The document is encrypted');
    }
    checked.push({ name: entry.nameBytes, content });
  }
  if (!isWorkbook) throw new UnreadableFile('not-a-table', 'The archive is no workbook');
  return storedZip(checked);
}
