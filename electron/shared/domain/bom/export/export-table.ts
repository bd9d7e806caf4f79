import { tableWidth } from '../reading/table-area';
import type { SourceCell, SourceTable } from '../reading/table-reading';
import { addedCells, addedNames, type ExportScope } from './export-columns';
import type { ExportLine } from './export-line';

export interface ExportRow {
  /** As they came. Rows differ in length: one wide row among many short ones would take gigabytes to fill up. */
  readonly original: readonly SourceCell[];
  /** Empty where the row is none of a line. */
  readonly added: readonly SourceCell[];
}

/** A BOM as a table: its own columns first, as they came, and after them what was found. */
export interface ExportTable {
  /** How many rows there are up to the one that names the columns, including it. */
  readonly headerRows: number;
  /** How many columns there are before the added ones. */
  readonly width: number;
  readonly rows: readonly ExportRow[];
}

interface ExportSource {
  readonly table: SourceTable;
  /** Index of the row that names the columns, the last one where there are two; null without. */
  readonly headerRow: number | null;
  readonly lines: readonly ExportLine[];
  readonly scope: ExportScope;
}

/**
 * One row for each of the table, in its order. A line's values stand in its first row; its other rows name that one. A
 * line without a row of its own, and one whose row another line has taken, follows at the end, so that none is lost. A
 * table without a header gets a row on top that names the added columns.
 */
export function exportTable({ table, lines, scope, ...source }: ExportSource): ExportTable {
  const headerRow = source.headerRow !== null && table.rows[source.headerRow] ? source.headerRow : null;
  const header: ExportRow = {
    original: headerRow === null ? [] : (table.rows[headerRow] ?? []),
    added: addedNames(scope),
  };
  const rowsAbove = headerRow === null ? 1 : 0;
  const added = new Map<number, readonly SourceCell[]>();
  const rest: ExportRow[] = [];
  const isFree = (row: number) => table.rows[row] !== undefined && row !== headerRow && !added.has(row);
  for (const line of lines) {
    const [first, ...others] = [...new Set(line.rows)].filter(isFree);
    if (first === undefined) rest.push({ original: [], added: addedCells(line) });
    else added.set(first, addedCells(line));
    for (const row of others) added.set(row, [`See row ${(first ?? 0) + rowsAbove + 1}`]);
  }
  const rows = table.rows.map((row, index) =>
    index === headerRow ? header : { original: row, added: added.get(index) ?? [] },
  );
  return {
    headerRows: (headerRow ?? 0) + 1,
    width: tableWidth(table),
    rows: [...(headerRow === null ? [header] : []), ...rows, ...rest],
  };
}
