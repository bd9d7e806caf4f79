import type { BomDocument, BomDocumentLine } from '../../../shared/domain/bom/document/bom-document';
import type { SourceTable } from '../../../shared/domain/bom/reading/table-reading';

/** One edit of the user: the document before and after it. */
interface UserEdit {
  readonly before: BomDocument;
  readonly after: BomDocument;
  /** The table before it, where the edit has replaced that. */
  readonly tableBefore?: SourceTable | undefined;
}

/** An edit that can be taken back. */
export interface StackedEdit extends UserEdit {
  /** Lines that are in memory for it, besides those of the edit before it. */
  readonly ownLines: number;
}

/** More edits than anybody takes back. */
const maxEdits = 100;
/** Edits that have replaced the table: each holds a former one, of up to 20 MB. */
const maxTables = 2;
/** Lines that all edits hold: a hundred edits of two thousand lines. */
const maxLines = 200_000;

function countOthers(lines: readonly BomDocumentLine[], known: readonly BomDocumentLine[]): number {
  const all = new Set(known);
  return lines.reduce((count, line) => (all.has(line) ? count : count + 1), 0);
}

/** The edits with `edit` after them. The oldest are forgotten where they hold too much; the last can always be taken back. */
export function withEdit(edits: readonly StackedEdit[], edit: UserEdit): readonly StackedEdit[] {
  const { before, after } = edit;
  const last = edits.at(-1);
  const noted = last ? countOthers(before.lines, last.after.lines) : 0;
  const all = [...edits, { ...edit, ownLines: noted + countOthers(after.lines, before.lines) }];
  let tables = 0;
  let lines = 0;
  // Without its former table an edit cannot be taken back, nor can those before it.
  const firstTooMany = all.findLastIndex(({ tableBefore, ownLines }, index) => {
    tables += tableBefore ? 1 : 0;
    lines += ownLines;
    return index < all.length - 1 && (tables > maxTables || lines > maxLines);
  });
  return all.slice(firstTooMany + 1).slice(-maxEdits);
}

/** A line as before an edit, with what lookups have found since, and with a choice that the edit did not make. */
function lineBefore(
  before: BomDocumentLine,
  after: BomDocumentLine | undefined,
  present: BomDocumentLine | undefined,
): BomDocumentLine {
  if (present === undefined) return before;
  const { outcome, alternates } = present;
  const choice = after?.choice === before.choice ? present.choice : before.choice;
  const isSame = outcome === before.outcome && alternates === before.alternates && choice === before.choice;
  return isSame ? before : { ...before, outcome, alternates, choice };
}

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
      wasEdited.get(line.id) === line
        ? (lines.get(line.id) ?? line)
        : lineBefore(line, wasEdited.get(line.id), lines.get(line.id)),
    ),
  };
}
