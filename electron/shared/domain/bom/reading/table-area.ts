import type { SourceTable } from './table-reading';

/** Cells of the widest row. */
export function tableWidth({ rows }: SourceTable): number {
  let width = 0;
  for (const { length } of rows) width = Math.max(width, length);
  return width;
}

/** Cells that the table has once every row is as wide as the widest. */
export const tableArea = (table: SourceTable): number => table.rows.length * tableWidth(table);
