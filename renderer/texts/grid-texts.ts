export const gridTexts = {
  grid: {
    columns: 'Columns',
    resetColumns: 'Reset columns',
    compactRows: 'Compact rows',
    menu: 'Row',
    copyRow: 'Copy row',
    copyRows: 'Copy rows',
    copyWithHeader: 'Copy with header',
    copyMarkdown: 'Copy as Markdown',
    copyLink: (one: boolean) => (one ? 'Copy link' : 'Copy links'),
    open: 'Open',
    withUnit: (column: string, unit: string) => `${column} (${unit})`,
    widthOf: (column: string) => `Width of column ${column}`,
  },
} as const;
