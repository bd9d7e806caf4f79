/** Of a table, empty cells before the last filled one of a row included. */
export const maxCells = 200_000;

/** Of a workbook, formatted empty cells included: a million take a parser seven seconds. */
export const maxWorkbookCells = 600_000;

/** What the parts of a workbook may unpack to, together. */
export const maxUnpackedBytes = 150 * 1024 * 1024;

/** From the start of the process to its answer. */
export const maxReadingMs = 20_000;

/** What the process may allocate for objects and texts. */
export const maxHeapMegabytes = 768;

/** A text that is read without that limit, with all that is made of it: far more than any BOM has. */
export const maxShortTextBytes = 1024 * 1024;
