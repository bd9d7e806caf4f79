/** The rows of a grid by their place, drawn or not. The header is row 0. */
export interface DrawnRows {
  readonly last: number;
  placeOf(row: HTMLTableRowElement): number;
  /** The row at a place; a grid that draws only those in view scrolls there first. */
  rowAt(place: number): HTMLTableRowElement | undefined;
}

/** Those of a grid that draws all its rows. */
export function allRows(table: HTMLTableElement): DrawnRows {
  return {
    last: table.rows.length - 1,
    placeOf: ({ rowIndex }) => rowIndex,
    rowAt: (place) => table.rows[place],
  };
}
