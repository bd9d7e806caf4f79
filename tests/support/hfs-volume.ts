/** What a volume holds: files by path, and links by path to where they lead. */
export interface VolumeContents {
  files: Record<string, Buffer>;
  links: Record<string, string>;
}

const blockSize = 4096;
const nodeSize = 32_768;

interface Entry {
  id: number;
  parent: number;
  name: string;
  kind: 'folder' | 'file' | 'link';
  content: Buffer;
}

function listEntries(volume: string, { files, links }: VolumeContents): Entry[] {
  const entries: Entry[] = [{ id: 2, parent: 1, name: volume, kind: 'folder', content: Buffer.alloc(0) }];
  const folders = new Map([['', 2]]);
  const add = (path: string, kind: Entry['kind'], content: Buffer): number => {
    const cut = path.lastIndexOf('/');
    const above = path.slice(0, Math.max(cut, 0));
    const parent = folders.get(above) ?? add(above, 'folder', Buffer.alloc(0));
    const id = 15 + entries.length;
    entries.push({ id, parent, name: path.slice(cut + 1), kind, content });
    if (kind === 'folder') folders.set(path, id);
    return id;
  };
  for (const [path, content] of Object.entries(files)) add(path, 'file', content);
  for (const [path, target] of Object.entries(links)) add(path, 'link', Buffer.from(target));
  return entries.sort((one, other) => one.parent - other.parent || (one.name < other.name ? -1 : 1));
}

/**
 * A small HFS+ volume, as Apple's Technical Note 1150 lays it out: all entries go into one leaf of the catalog, which is room for
 * some eighty.
 */
export function makeVolume(name: string, contents: VolumeContents): Buffer {
  const entries = listEntries(name, contents);
  // Block 0 has the head; then come what is taken, the tree of further extents, the catalog, and the files.
  const [taken, extents, catalog] = [1, 2, 2 + nodeSize / blockSize];
  let next = catalog + (2 * nodeSize) / blockSize;
  const places = new Map<Entry, number>();
  for (const entry of entries) {
    places.set(entry, next);
    next += Math.ceil(entry.content.length / blockSize);
  }
  const bytes = Buffer.alloc((next + 1) * blockSize);
  bytes.fill(0xff, taken * blockSize, taken * blockSize + Math.ceil((next + 1) / 8));
  makeTree([], 10).copy(bytes, extents * blockSize);
  const records = entries.flatMap((entry) => recordsOf(entry, places.get(entry) ?? 0));
  makeTree(
    records.sort(byKey).map(({ bytes }) => bytes),
    516,
  ).copy(bytes, catalog * blockSize);
  for (const [{ content }, place] of places) content.copy(bytes, place * blockSize);

  const head = Buffer.alloc(512);
  head.write('H+', 0);
  head.writeUInt16BE(4, 2);
  head.writeUInt32BE(0x100, 4);
  head.writeUInt32BE(entries.filter(({ kind }) => kind !== 'folder').length, 32);
  head.writeUInt32BE(entries.filter(({ kind }) => kind === 'folder').length - 1, 36);
  head.writeUInt32BE(blockSize, 40);
  head.writeUInt32BE(next + 1, 44);
  head.writeUInt32BE(15 + entries.length, 64);
  fork(blockSize, taken).copy(head, 112);
  fork(nodeSize, extents).copy(head, 192);
  fork(2 * nodeSize, catalog).copy(head, 272);
  head.copy(bytes, 1024);
  head.copy(bytes, bytes.length - 1024);
  return bytes;
}

function fork(size: number, block: number): Buffer {
  const bytes = Buffer.alloc(80);
  const blocks = Math.ceil(size / blockSize);
  bytes.writeBigUInt64BE(BigInt(size), 0);
  bytes.writeUInt32BE(blocks, 12);
  bytes.writeUInt32BE(blocks && block, 16);
  bytes.writeUInt32BE(blocks, 20);
  return bytes;
}

interface CatalogRecord {
  parent: number;
  name: string;
  bytes: Buffer;
}

const byKey = (one: CatalogRecord, other: CatalogRecord) =>
  one.parent - other.parent || (one.name < other.name ? -1 : 1);

/** The record of an entry, by its folder and name, and the one that leads from its number to these. */
function recordsOf({ id, parent, name, kind, content }: Entry, block: number): CatalogRecord[] {
  const isFolder = kind === 'folder';
  const record = Buffer.alloc(isFolder ? 88 : 248);
  record.writeUInt16BE(isFolder ? 1 : 2, 0);
  record.writeUInt32BE(id, 8);
  record.writeUInt16BE({ folder: 0o40755, file: 0o100755, link: 0o120755 }[kind], 42);
  if (kind === 'link') record.write('slnkrhap', 48);
  if (!isFolder) fork(content.length, block).copy(record, 88);
  const thread = Buffer.concat([Buffer.from([0, isFolder ? 3 : 4, 0, 0]), keyOf(parent, name).subarray(2)]);
  return [
    { parent, name, bytes: Buffer.concat([keyOf(parent, name), record]) },
    { parent: id, name: '', bytes: Buffer.concat([keyOf(id, ''), thread]) },
  ];
}

function keyOf(parent: number, name: string): Buffer {
  const text = Buffer.from(name, 'utf16le').swap16();
  const head = Buffer.alloc(8);
  head.writeUInt16BE(6 + text.length, 0);
  head.writeUInt32BE(parent, 2);
  head.writeUInt16BE(name.length, 6);
  return Buffer.concat([head, text]);
}

/** A tree of a node for its head and, unless it is empty, one for all its records. */
function makeTree(records: Buffer[], longestKey: number): Buffer {
  const nodes = records.length === 0 ? 1 : 2;
  const about = Buffer.alloc(106);
  about.writeUInt16BE(nodes - 1, 0);
  for (const place of [2, 10, 14]) about.writeUInt32BE(nodes - 1, place);
  about.writeUInt32BE(records.length, 6);
  about.writeUInt16BE(nodeSize, 18);
  about.writeUInt16BE(longestKey, 20);
  about.writeUInt32BE(nodes, 22);
  about.writeUInt8(0xcf, 37);
  about.writeUInt32BE(6, 38);
  const map = Buffer.alloc(nodeSize - 14 - 106 - 128 - 8);
  map.writeUInt8(nodes === 1 ? 0x80 : 0xc0, 0);
  const head = makeNode(1, 0, [about, Buffer.alloc(128), map]);
  return nodes === 1 ? head : Buffer.concat([head, makeNode(-1, 1, records)]);
}

function makeNode(kind: number, height: number, records: Buffer[]): Buffer {
  const node = Buffer.alloc(nodeSize);
  node.writeInt8(kind, 8);
  node.writeUInt8(height, 9);
  node.writeUInt16BE(records.length, 10);
  let at = 14;
  for (const [index, record] of records.entries()) {
    node.writeUInt16BE(at, nodeSize - 2 * (index + 1));
    record.copy(node, at);
    at += record.length;
  }
  node.writeUInt16BE(at, nodeSize - 2 * (records.length + 1));
  return node;
}
