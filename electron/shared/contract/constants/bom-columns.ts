/** The columns that are repeated for each further board count. */
export const columnsPerBoardCount = ['need', 'orderQuantity', 'lineTotal'] as const;
