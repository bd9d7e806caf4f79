import { maxNoteLength } from '../../../contract/constants/bom-limits';
import { partsKey } from '../matching/wanted-part';
import { merged } from '../reading/table/merge-lines';
import type { ReadLine } from '../reading/table-reading';
import type { BomDocument, BomDocumentLine, LineEdits } from './bom-document';
import { fittingLine } from './line-of-reading';
import { alternatesOf, isPopulated, quantityOf, wantedOf } from './wanted-of';

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

/** Merges all populated lines that ask for the same part as this one into the first of them. */
export function mergeLine(document: BomDocument, lineId: number): BomDocument {
  const line = document.lines.find(({ id }) => id === lineId);
  const key = line ? keyOf(line) : null;
  const group = key === null ? [] : document.lines.filter((each) => keyOf(each) === key);
  const [first] = group;
  if (!first || group.length < 2) return document;
  const all = new Set(group);
  const read = fittingLine({ ...merged(group.map(readOf)), isPopulated: first.read.isPopulated });
  return {
    ...document,
    lines: document.lines.flatMap((each): BomDocumentLine[] => {
      if (each === first) return [{ ...first, read, edits: editsOf(group) }];
      return all.has(each) ? [] : [each];
    }),
  };
}
