import { maxBomLines } from '../../../contract/constants/bom-limits';
import { BomTooLarge } from '../reading/line-limits';
import type { ReadColumn, ReadLine } from '../reading/table-reading';
import type { BomDocument, BomDocumentLine } from './bom-document';
import { completeLine } from './complete-line';
import { fittingLine } from './line-of-reading';
import { missingColumns } from './missing-columns';

/** What the first row has of the pieces of the merged line: all that the others do not name. */
function firstQuantity(merged: ReadLine, [first, ...others]: readonly ReadLine[]): number | null {
  const own = first?.quantity ?? null;
  if (merged.quantity === null || others.some(({ quantity }) => quantity === null)) return own;
  const left = others.reduce((rest, { quantity }) => rest - (quantity ?? 0), merged.quantity);
  return left > 0 ? left : own;
}

/**
 * The rows with what a former table said of the merged line and theirs has no column for. Its references and pieces cannot be divided
 * among them: the first row has all that the others do not name.
 */
function completeReads(
  { read: merged }: BomDocumentLine,
  reads: readonly ReadLine[],
  columns: readonly ReadColumn[],
): readonly ReadLine[] {
  const missing = missingColumns(columns, { columns, lines: reads });
  const first = missing.quantities ? firstQuantity(merged, reads) : (reads[0]?.quantity ?? null);
  return reads.map((read, index) => {
    const quantity = index === 0 ? first : read.quantity;
    const former =
      index === 0
        ? merged
        : {
            ...merged,
            references: [],
            doubts: merged.doubts.filter(({ kind }) => kind !== 'same-references'),
          };
    return completeLine({ ...former, quantity }, { ...read, quantity }, missing);
  });
}

/** A line for each of `reads`; the first one keeps its id, and all keep what the user has decided about the part. */
function linesFrom(line: BomDocumentLine, reads: readonly ReadLine[], nextId: number): BomDocumentLine[] {
  const { quantity: _quantity, isChecked: _isChecked, ...edits } = line.edits;
  return reads.map((read, index) => ({
    ...line,
    id: index === 0 ? line.id : nextId + index - 1,
    read: fittingLine(read),
    edits,
  }));
}

/**
 * The document with a line for each of `reads`, the rows that were merged into the line that `read` is of; as it is where that line
 * has changed since. Throws `BomTooLarge`.
 */
export function separateLine(document: BomDocument, read: ReadLine, reads: readonly ReadLine[]): BomDocument {
  const merged = document.lines.find((line) => line.read === read);
  if (!merged || reads.length < 2) return document;
  const count = document.lines.length + reads.length - 1;
  if (count > maxBomLines) throw new BomTooLarge(`${count} lines`);
  const complete = completeReads(merged, reads, document.origin.columns);
  const nextId = document.lines.reduce((max, { id }) => Math.max(max, id), 0) + 1;
  return {
    ...document,
    lines: document.lines.flatMap((line) => (line === merged ? linesFrom(line, complete, nextId) : [line])),
  };
}
