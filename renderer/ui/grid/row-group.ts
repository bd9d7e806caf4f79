import type { GridItem } from './grid-row';

/** Rows that belong together, below a heading that folds them away. */
export interface RowGroup<Row extends GridItem> {
  /** Of its own for each set of rows: a group stays folded as long as its id is the same. */
  readonly id: string;
  readonly name: string;
  /** After the name, quieter. */
  readonly note?: string | undefined;
  readonly rows: readonly Row[];
}
