import type { ColumnRole } from './column-role';
import type { Delimiter } from './find-header';
import type { TableRow } from './split-rows';

/** A pasted text as the table that it is, with every cell where it came. */
export interface BomTable {
  /** Null for a list: each of its lines is a row of one cell. */
  readonly delimiter: Delimiter | null;
  /** All rows; those above the header and empty ones too. */
  readonly rows: readonly TableRow[];
  /** Index of the row that names the columns; null where none does. */
  readonly headerRow: number | null;
  /** What each column holds by its name; null where the name is unknown. Empty without a header. */
  readonly roles: readonly (ColumnRole | null)[];
  /** The columns that hold part numbers, by name or by their cells; those after the first hold alternates. */
  readonly partNumberColumns: readonly number[];
}
