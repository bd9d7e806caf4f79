import { deserialize, serialize } from 'node:v8';
import { deflateRawSync, inflateRawSync } from 'node:zlib';
import type { FoundParts } from '../../nexar/parts/found-parts';
import type { CachedAnswer } from './memory-answers';

/** Compresses ten parts with their offers from 0.5 MB as objects to a thirtieth of that, deflated. */
export function createCompressedAnswer(answer: FoundParts): CachedAnswer {
  let held: { whole: FoundParts } | { deflated: Uint8Array } = { whole: answer };
  return {
    read: () => ('whole' in held ? held.whole : (deserialize(inflateRawSync(held.deflated)) as FoundParts)),
    compress() {
      if ('whole' in held) held = { deflated: deflateRawSync(serialize(held.whole), { level: 1 }) };
    },
  };
}
