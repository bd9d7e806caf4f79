/** Rows of a linear program, each with the columns that are not 0 in it; row n has those from `starts[n]` to `starts[n + 1]`. */
export interface SparseRows {
  readonly lower: Float64Array;
  readonly upper: Float64Array;
  readonly starts: Int32Array;
  readonly columns: Int32Array;
  readonly values: Float64Array;
}

export interface ModelRows {
  /** `lower` ≤ the sum of `values` times their `columns` ≤ `upper`. */
  add(lower: number, upper: number, columns: readonly number[], values: readonly number[]): void;
  finish(): SparseRows;
}

export function createModelRows(): ModelRows {
  const lower: number[] = [];
  const upper: number[] = [];
  const starts = [0];
  const columns: number[] = [];
  const values: number[] = [];
  return {
    add(from, to, rowColumns, rowValues) {
      lower.push(from);
      upper.push(to);
      for (const column of rowColumns) columns.push(column);
      for (const value of rowValues) values.push(value);
      starts.push(columns.length);
    },
    finish: () => ({
      lower: Float64Array.from(lower),
      upper: Float64Array.from(upper),
      starts: Int32Array.from(starts),
      columns: Int32Array.from(columns),
      values: Float64Array.from(values),
    }),
  };
}
