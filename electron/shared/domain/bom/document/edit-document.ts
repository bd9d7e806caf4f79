import type { LinePatch } from '../../../contract/bom/bom-line';
import type { BomDocument, BomDocumentLine, LineEdits } from './bom-document';

function editsAfter(edits: LineEdits, patch: LinePatch): LineEdits {
  const all = { ...edits, ...patch };
  // Null takes an edit back.
  return Object.fromEntries(Object.entries(all).filter(([, value]) => value !== null)) as LineEdits;
}

/** The document after `change` of each of these lines; the others are the same objects. */
export function changeLines(
  document: BomDocument,
  lineIds: readonly number[],
  change: (line: BomDocumentLine) => BomDocumentLine,
): BomDocument {
  const changed = new Set(lineIds);
  return {
    ...document,
    lines: document.lines.map((line) => (changed.has(line.id) ? change(line) : line)),
  };
}

/** The document after the user has changed these lines in the same way. */
export const patchLines = (
  document: BomDocument,
  lineIds: readonly number[],
  patch: LinePatch,
): BomDocument =>
  changeLines(document, lineIds, (line) => ({ ...line, edits: editsAfter(line.edits, patch) }));
