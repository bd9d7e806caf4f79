/** Characters in the name of a BOM. */
export const maxBomNameLength = 200;

/** BOMs of a user, and bytes of the file that they are in. */
export const maxBoms = 1000;
export const maxBomBytes = 1024 ** 3;

/** Headers whose columns are remembered: the newest. */
export const maxRememberedHeaders = 1000;

/** Lines in one BOM. */
export const maxBomLines = 20_000;

/** Board counts that are costed side by side, and boards in each. */
export const maxBoardCounts = 10;
export const maxBoards = 1_000_000;

/** Distributors that a plan may be limited to. */
export const maxPlanDistributors = 5;

/** Characters in a cell of a table, and in a note. */
export const maxCellLength = 32_767;
export const maxNoteLength = 2000;

/** References in one line, and in all lines of a table. */
export const maxReferences = 10_000;
export const maxTableReferences = 200_000;

/** Part numbers, distributors' numbers or doubts of one line. */
export const maxPerLine = 1000;

/** How long (ms) a deleted BOM can be restored, and how many deletions are listed. */
export const restorableMs = 10 * 60_000;
export const maxDeletions = 100;

/** Bytes of a file, and characters of a paste. The largest BOM seen has 30 kB; one with pictures has 2 MB. */
export const maxFileBytes = 20 * 1024 * 1024;
export const maxPastedLength = 5_000_000;

/** Columns of a table. */
export const maxTableColumns = 500;

/** Rows of a table times the cells of its widest row: an export has so many. */
export const maxTableArea = 2_000_000;

/** Sheets of a workbook, and characters in the name of each. */
export const maxSheets = 1000;
export const maxSheetNameLength = 300;

/** Rows in the preview of a table, and entries in each list of what to check. */
export const maxDraftRows = 60;
export const maxDraftsListed = 500;
/** Doubts of a line that are listed. */
export const maxDoubtsListed = 50;

/** Parts of a line whose offers are shown: its own and alternates. */
export const maxPartsOfLine = 10;

/** Parts that are offered where a line needs review. */
export const maxBomCandidates = 5;
