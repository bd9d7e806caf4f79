import { maxNoteLength } from '../../../contract/constants/bom-limits';
import { partsKey } from '../matching/wanted-part';
import { merged } from '../reading/table/merge-lines';
import type { ReadLine } from '../reading/table-reading';
import type { BomDocument, BomDocumentLine, LineEdits } from './bom-document';
import { fittingLine } from './line-of-reading';
import { alternatesOf, isPopulated, quantityOf, wantedOf } from './wanted-of';

/** What lines that can be one have in common; null for one that is merged with no other. */
function keyOf(line: BomDocumentLine): string | null {
  const wanted = wantedOf(line);
  return wanted && isPopulated(line) ? partsKey([wanted, ...alternatesOf(line)]) : null;
}

/** What was read of a line, without how many rows it was made of before. */
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

/** The document with one line in place of all populated ones that ask for the same as this one, where the first of them is. */
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
