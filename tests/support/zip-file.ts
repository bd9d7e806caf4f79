import { crc32 } from 'node:zlib';

/** What goes into a zip: by default a file that its head names as the list does. */
export interface ZippedEntry {
  path: string;
  content?: string;
  /** With the kind: `0o120777` is a link, whose content is where it leads. */
  mode?: number;
  /** What stands in the head before the file, where it is another name. */
  pathInHead?: string;
  /** Bits that Windows knows. */
  attributes?: number;
}

/** A zip of files as they are, laid out as 7-Zip does it, though of any names. */
export function makeZip(entries: ZippedEntry[]): Buffer {
  const files: Buffer[] = [];
  const list: Buffer[] = [];
  for (const { path, content = '', mode = 0o100644, pathInHead = path, attributes = 0 } of entries) {
    const bytes = Buffer.from(content);
    const shared = Buffer.alloc(26);
    shared.writeUInt16LE(20, 0);
    shared.writeUInt32LE(crc32(bytes), 10);
    shared.writeUInt32LE(bytes.length, 14);
    shared.writeUInt32LE(bytes.length, 18);
    shared.writeUInt16LE(pathInHead.length, 22);
    const place = Buffer.concat(files).length;
    files.push(Buffer.from('PK\x03\x04'), shared, Buffer.from(pathInHead), bytes);
    const rest = Buffer.alloc(14);
    rest.writeUInt32LE(mode * 0x10000 + attributes, 6);
    rest.writeUInt32LE(place, 10);
    const named = Buffer.from(shared);
    named.writeUInt16LE(path.length, 22);
    // Made by a Unix, by 2.0 of the format.
    list.push(Buffer.from('PK\x01\x02\x14\x03', 'latin1'), named, rest, Buffer.from(path));
  }
  const end = Buffer.alloc(22);
  end.write('PK\x05\x06', 'latin1');
  end.writeUInt16LE(entries.length, 8);
  end.writeUInt16LE(entries.length, 10);
  end.writeUInt32LE(Buffer.concat(list).length, 12);
  end.writeUInt32LE(Buffer.concat(files).length, 16);
  return Buffer.concat([...files, ...list, end]);
}
