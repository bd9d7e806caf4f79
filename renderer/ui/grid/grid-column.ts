/** A column of a grid; the first one names the rows. */
export interface GridColumn<Id extends string = string> {
  readonly id: Id;
  readonly name: string;
  /** What its header shows instead of the name, where there is more to say or less room. */
  readonly label?: string;
  /** What its header shows where there is no room for the name, which stays its name for screen readers. */
  readonly short?: string;
  /** Its share of the remaining width: 0 or at least 1, since shares that sum to less than 1 leave a gap. */
  readonly share: number;
  /** In CSS pixels. */
  readonly minWidth: number;
  readonly numeric?: true;
  /** Of its header, where what it heads does not begin or end at the cell's edge. */
  readonly headerClass?: string | undefined;
  /** It stays in view while the others scroll sideways, as the first column always does; the second one alone can. */
  readonly frozen?: true;
  /** The width of the window from which it is shown unless the user chooses otherwise, in CSS pixels. */
  readonly from?: number;
  /** Its name is for screen readers only; the column cannot be sorted or resized. */
  readonly hiddenName?: true;
  /** It cannot be hidden. */
  readonly always?: true;
}

/** What names the column above its rows. */
export const headerOf = ({ label, name }: Pick<GridColumn, 'label' | 'name'>) => label ?? name;

/** The columns that the user resized, in CSS pixels. */
export type ColumnWidths<Id extends string = string> = Partial<Record<Id, number>>;

/** The user's choice of columns. */
export interface ColumnChoice<Id extends string = string> {
  readonly hiddenColumns: Id[];
  /** Those that are shown in a window that is too narrow for them by default. */
  readonly shownColumns?: Id[] | undefined;
  readonly columnWidths: ColumnWidths<Id>;
}
