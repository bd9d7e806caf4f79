import { crc32 } from 'node:zlib';

export interface ZipEntry {
  /** Its path, as its archive has it. */
  readonly name: Uint8Array;
  readonly content: Uint8Array;
}

/** What the header of an entry and its line in the directory have in common: neither flags nor compression. */
function fieldsOf({ name, content }: ZipEntry): Buffer {
  const fields = Buffer.alloc(26);
  fields.writeUInt16LE(20, 0);
  fields.writeUInt32LE(crc32(content), 10);
  fields.writeUInt32LE(content.length, 14);
  fields.writeUInt32LE(content.length, 18);
  fields.writeUInt16LE(name.length, 22);
  return fields;
}

/** A zip archive of these entries without compression. */
export function storedZip(entries: readonly ZipEntry[]): Uint8Array {
  const locals: Uint8Array[] = [];
  const directory: Uint8Array[] = [];
  let offset = 0;
  for (const entry of entries) {
    const { name, content } = entry;
    const fields = fieldsOf(entry);
    const place = Buffer.alloc(14);
    place.writeUInt32LE(offset, 10);
    locals.push(Buffer.from('PK\x03\x04'), fields, name, content);
    directory.push(Buffer.from('PK\x01\x02\x14\x00'), fields, place, name);
    offset += 4 + fields.length + name.length + content.length;
  }
  const end = Buffer.alloc(18);
  end.writeUInt16LE(entries.length, 4);
  end.writeUInt16LE(entries.length, 6);
  end.writeUInt32LE(
    directory.reduce((sum, { length }) => sum + length, 0),
    8,
  );
  end.writeUInt32LE(offset, 12);
  return new Uint8Array(Buffer.concat([...locals, ...directory, Buffer.from('PK\x05\x06'), end]));
}
