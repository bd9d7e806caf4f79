import { maxPerLine, maxTableReferences } from '../../../contract/constants/bom-limits';
import type { LineDoubt } from './line-doubt';
import type { ReadLine } from './table-reading';

/** There is more than a BOM holds. `message` is a technical detail in English. */
export class BomTooLarge extends Error {
  constructor(message: string) {
    super(message);
    this.name = 'BomTooLarge';
  }
}

/**
 * The lines, read one by one. Throws `BomTooLarge` at the first that is beyond what a BOM holds: a few characters, "R1-R2000",
 * name thousands of references.
 */
export function withinLimits<L extends ReadLine>(lines: Iterable<L>): readonly L[] {
  const taken: L[] = [];
  let references = 0;
  for (const line of lines) {
    references += line.references.length;
    if (references > maxTableReferences) throw new BomTooLarge(`More than ${maxTableReferences} references`);
    if (line.parts.length > maxPerLine) throw new BomTooLarge(`${line.parts.length} part numbers in a line`);
    if (line.skus.length > maxPerLine) throw new BomTooLarge(`${line.skus.length} SKUs in a line`);
    taken.push(line);
  }
  return taken;
}

/** At most `max` doubts of a line. The last two may say that it is merged, and that it shares references. */
export const limitDoubts = (doubts: readonly LineDoubt[], max: number): readonly LineDoubt[] =>
  doubts.length <= max ? doubts : [...doubts.slice(0, max - 2), ...doubts.slice(-2)];
