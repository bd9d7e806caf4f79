export const gridTexts = {
  grid: {
    columns: 'Columns',
    resetColumns: 'All columns, usual widths',
    widthOf: (column: string) => `Width of column ${column}`,
  },
} as const;
