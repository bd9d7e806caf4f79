import type { Part } from '../catalog/part';
import { editsBetween, normalMpn } from './mpn-text';
import type { PartIndex } from './part-index';

export interface SpellingCorrection {
  readonly correctionString: string;
  readonly hits: number;
}

/** A shorter text is near everything. */
const minLengthToCorrect = 4;
const maxEdits = 2;
const maxCorrections = 5;

/**
 * MPNs with at most two edits from `text`, those with the fewest edits and the most hits first. None if the text itself
 * finds parts: the service corrects only texts that find nothing.
 */
export function spellingCorrections(
  text: string,
  parts: readonly Part[],
  index: PartIndex,
): SpellingCorrection[] {
  const normal = normalMpn(text);
  const finds = (typed: string) => index.byMpn(typed).length > 0 || index.byText(typed).length > 0;
  if (normal.length < minLengthToCorrect || finds(text)) return [];
  const edits = new Map<string, number>();
  for (const { mpn } of parts) {
    const count = editsBetween(normal, normalMpn(mpn), maxEdits);
    if (count <= maxEdits) edits.set(mpn, count);
  }
  return [...edits]
    .map(([correctionString, count]) => ({
      correctionString,
      count,
      hits: index.byMpn(correctionString).length,
    }))
    .sort((left, right) => left.count - right.count || right.hits - left.hits)
    .slice(0, maxCorrections)
    .map(({ correctionString, hits }) => ({ correctionString, hits }));
}
