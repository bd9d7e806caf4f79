/** A column of a grid; the first one names the rows. */
export interface GridColumn<Id extends string = string> {
  readonly id: Id;
  readonly name: string;
  /** Its share of the remaining width: 0 or at least 1, since shares that sum to less than 1 leave a gap. */
  readonly share: number;
  /** In CSS pixels. */
  readonly minWidth: number;
  readonly numeric?: true;
  /** Its name is for screen readers only; the column cannot be sorted or resized. */
  readonly hiddenName?: true;
  /** It cannot be hidden. */
  readonly always?: true;
}

/** The columns that the user resized, in CSS pixels. */
export type ColumnWidths<Id extends string = string> = Partial<Record<Id, number>>;

/** The user's choice of columns. */
export interface ColumnChoice<Id extends string = string> {
  readonly hiddenColumns: Id[];
  readonly columnWidths: ColumnWidths<Id>;
}
