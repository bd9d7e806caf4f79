import type { BomDocument, BomDocumentLine } from '../../../shared/domain/bom/document/bom-document';
import type { SourceTable } from '../../../shared/domain/bom/reading/table-reading';

/** One edit of the user: the document before and after it. */
export interface UserEdit {
  readonly before: BomDocument;
  readonly after: BomDocument;
  /** The table before it, where the edit has replaced that. */
  readonly tableBefore?: SourceTable | undefined;
}

/** More edits than anybody takes back. */
const maxEdits = 100;

export const withEdit = (edits: readonly UserEdit[], edit: UserEdit): readonly UserEdit[] =>
  [...edits, edit].slice(-maxEdits);

/** What a lookup has found since stays. */
const lineBefore = (before: BomDocumentLine, present: BomDocumentLine | undefined): BomDocumentLine =>
  present === undefined || (present.outcome === before.outcome && present.alternates === before.alternates)
    ? before
    : { ...before, outcome: present.outcome, alternates: present.alternates };

/** `present` as it would be without `edit`, the last one of the user. */
export function withoutEdit(present: BomDocument, { before, after }: UserEdit): BomDocument {
  const lines = new Map(present.lines.map((line) => [line.id, line]));
  const wasEdited = new Map(after.lines.map((line) => [line.id, line]));
  return {
    ...present,
    name: before.name,
    settings: before.settings,
    origin: before.origin,
    lines: before.lines.map((line) =>
      // Lines that the edit left alone are as they are now.
      wasEdited.get(line.id) === line ? (lines.get(line.id) ?? line) : lineBefore(line, lines.get(line.id)),
    ),
  };
}
