/** A column, in the order in which the grid shows them. The first one names its rows. */
export interface GridColumn<Id extends string = string> {
  readonly id: Id;
  readonly name: string;
  /** Its share of the room that is left over: 0, or at least 1, since shares of less than 1 in all leave a gap. */
  readonly share: number;
  /** In CSS pixels. */
  readonly minWidth: number;
  readonly numeric?: true;
  /** Its name is for screen readers alone; such a column orders nothing and keeps its width. */
  readonly hiddenName?: true;
  /** Without it a row says nothing, or leads nowhere: it can't be hidden. */
  readonly always?: true;
}

/** In CSS pixels, of the columns that the user gave a width of their own. */
export type ColumnWidths<Id extends string = string> = Partial<Record<Id, number>>;

/** What the user chose of a grid's columns. */
export interface ColumnChoice<Id extends string = string> {
  readonly hiddenColumns: Id[];
  readonly columnWidths: ColumnWidths<Id>;
}
