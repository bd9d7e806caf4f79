import { maxNoteLength, maxPerLine, maxReferences } from '../../../contract/constants/bom-limits';
import { maxQuantity } from '../../../contract/constants/limits';
import { knownLookup } from '../matching/known-lookup';
import { partsKey, type Wanted } from '../matching/wanted-part';
import { BomTooLarge } from '../reading/line-limits';
import { merged } from '../reading/table/merge-lines';
import type { ReadLine } from '../reading/table-reading';
import type { BomDocument, BomDocumentLine, LineEdits, LineOutcome } from './bom-document';
import { fittingLine } from './line-of-reading';
import { alternateOutcome, alternatesOf, isPopulated, outcomeOf, quantityOf, wantedOf } from './wanted-of';

/** Equal for lines that can be merged; null for a line that cannot. */
function keyOf(line: BomDocumentLine): string | null {
  const wanted = wantedOf(line);
  return wanted && isPopulated(line) ? partsKey([wanted, ...alternatesOf(line)]) : null;
}

/** What was read of a line, without the doubt about an earlier merge. */
const readOf = ({ read }: BomDocumentLine): ReadLine => ({
  ...read,
  doubts: read.doubts.filter(({ kind }) => kind !== 'merged'),
});

function editsOf(lines: readonly BomDocumentLine[]): LineEdits {
  const own: LineEdits = lines[0]?.edits ?? {};
  const quantities = lines.map(quantityOf);
  const isEdited = lines.some(({ edits }) => edits.quantity !== undefined);
  const sum = quantities.some((quantity) => quantity === null)
    ? null
    : quantities.reduce<number>((all, quantity) => all + (quantity ?? 0), 0);
  const note = [...new Set(lines.flatMap(({ edits }) => edits.note ?? []))].join('\n');
  const { quantity: _quantity, note: _note, isChecked: _isChecked, ...edits } = own;
  return {
    ...edits,
    ...(isEdited && sum !== null ? { quantity: sum } : {}),
    ...(note === '' ? {} : { note: note.slice(0, maxNoteLength) }),
  };
}

/** The best of several outcomes for one part: an answer, since it was paid for, rather than none. */
function bestOutcome(
  asked: Wanted,
  outcomes: readonly (LineOutcome | null | undefined)[],
): LineOutcome | null {
  const found = outcomes.filter((outcome) => outcome != null);
  const best = found.find(({ lookup }) => knownLookup(lookup) === lookup) ?? found[0];
  return best ? { ...best, asked } : null;
}

/** The best outcomes of the lines for each part, under the part numbers of the first line. */
function outcomesOf(lines: readonly BomDocumentLine[], first: BomDocumentLine) {
  const wanted = wantedOf(first);
  const outcome = wanted && bestOutcome(wanted, lines.map(outcomeOf));
  // Lines of one key have the same alternates in the same order.
  const others = lines.map((line) => ({ line, parts: alternatesOf(line) }));
  const alternates = alternatesOf(first).flatMap((alternate, at) => {
    const outcomes = others.map(({ line, parts }) => parts[at] && alternateOutcome(line, parts[at]));
    return bestOutcome(alternate, outcomes) ?? [];
  });
  return { outcome, alternates };
}

/** Throws `BomTooLarge` if one line cannot hold everything: nothing is dropped silently. */
function checkFits({ references, skus }: ReadLine, quantities: readonly (number | null)[]): void {
  const quantity = quantities.reduce<number>((sum, each) => sum + (each ?? 0), 0);
  if (quantity > maxQuantity) throw new BomTooLarge(`${quantity} pieces in a line`);
  if (references.length > maxReferences) throw new BomTooLarge(`${references.length} references in a line`);
  if (skus.length > maxPerLine) throw new BomTooLarge(`${skus.length} SKUs in a line`);
}

/** Merges all populated lines that ask for the same part as this one into the first of them. Throws `BomTooLarge`. */
export function mergeLine(document: BomDocument, lineId: number): BomDocument {
  const line = document.lines.find(({ id }) => id === lineId);
  const key = line ? keyOf(line) : null;
  const group = key === null ? [] : document.lines.filter((each) => keyOf(each) === key);
  const [first] = group;
  if (!first || group.length < 2) return document;
  const all = new Set(group);
  const whole = merged(group.map(readOf));
  checkFits(whole, group.map(quantityOf));
  const read = fittingLine({ ...whole, isPopulated: first.read.isPopulated });
  return {
    ...document,
    lines: document.lines.flatMap((each): BomDocumentLine[] => {
      if (each === first) return [{ ...first, read, edits: editsOf(group), ...outcomesOf(group, first) }];
      return all.has(each) ? [] : [each];
    }),
  };
}
