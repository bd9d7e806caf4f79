/** What the user should check about a line of a BOM. */
export const doubtTexts = {
  quantityDiffers: (written: string, references: string, one: boolean) =>
    `Quantity ${written}, but ${references} ${one ? 'reference' : 'references'}; using ${written}`,
  quantityUnusable: (text: string, row: string, column: string) =>
    text === ''
      ? `No quantity in row ${row}, column ${column}`
      : `“${text}” isn’t a quantity (row ${row}, column ${column})`,
  quantityUnclear: (text: string, row: string, column: string) =>
    `“${text}” could be decimals or thousands (row ${row}, column ${column})`,
  quantityNotDivisible: (text: string, boards: string, row: string, column: string) =>
    `${text} for ${boards} boards isn’t a whole number per board (row ${row}, column ${column})`,
  noManufacturer: 'Manufacturer is empty',
  zerosLost: 'Leading zeros may have been lost',
  rounded: 'Digits were lost in a spreadsheet',
  damaged: 'Characters were lost; check the encoding',
  lookAlike: 'Contains Cyrillic or Greek look-alike letters',
  merged: (rows: string) => `${rows} rows merged`,
  placeholder: (text: string) => `“${text}” isn’t a part number`,
  sameReferences: 'Another line has some of these references',
} as const;
