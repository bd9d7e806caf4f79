import { type LineDoubt, needsCheck } from '../reading/line-doubt';
import type { BomDocumentLine, LineEdits } from './bom-document';
import { isPopulated } from './wanted-of';

/** The edit that settles a doubt. "Looks right" settles all of a line. */
const settledBy: Readonly<Partial<Record<LineDoubt['kind'], keyof LineEdits>>> = {
  'quantity-differs': 'quantity',
  'quantity-unusable': 'quantity',
  'quantity-unclear': 'quantity',
  'quantity-not-divisible': 'quantity',
  'zeros-lost': 'partNumber',
  'number-rounded': 'partNumber',
  'look-alike-letters': 'partNumber',
  placeholder: 'partNumber',
  'no-manufacturer': 'partNumber',
};

/** The doubts about a line that nothing has settled since the table was read. */
export function openDoubts(line: BomDocumentLine): readonly LineDoubt[] {
  const { read, edits } = line;
  return read.doubts.filter((doubt) => {
    if (needsCheck(doubt) && (edits.isChecked || !isPopulated(line))) return false;
    const settling = settledBy[doubt.kind];
    return settling === undefined || edits[settling] === undefined;
  });
}
