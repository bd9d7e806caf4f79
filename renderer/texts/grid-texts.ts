export const gridTexts = {
  grid: {
    columns: 'Columns',
    resetColumns: 'Reset columns',
    widthOf: (column: string) => `Width of column ${column}`,
  },
} as const;
