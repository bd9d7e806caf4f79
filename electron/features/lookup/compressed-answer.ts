import { deserialize, serialize } from 'node:v8';
import { deflateRawSync, inflateRawSync } from 'node:zlib';
import type { FoundParts } from '../../nexar/parts/part-search';

/** An answer that can be put away: as objects, ten parts with their offers take half a megabyte, packed a thirtieth. */
export interface CompressedAnswer {
  /** The answer; one that is packed is unpacked for the caller alone, in some milliseconds. */
  read(): FoundParts;
  pack(): void;
}

export function createCompressedAnswer(answer: FoundParts): CompressedAnswer {
  let held: { whole: FoundParts } | { packed: Uint8Array } = { whole: answer };
  return {
    read: () => ('whole' in held ? held.whole : (deserialize(inflateRawSync(held.packed)) as FoundParts)),
    pack() {
      if ('whole' in held) held = { packed: deflateRawSync(serialize(held.whole), { level: 1 }) };
    },
  };
}
