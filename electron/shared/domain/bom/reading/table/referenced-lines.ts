import { cellText, type ReadColumn, type SourceTable } from '../table-reading';

/**
 * Whether most lines of a table that have a quantity have references, so that a row with neither belongs to the line above
 * it. `first`: index of the first row below the header.
 */
export function hasReferencedLines(
  { rows }: SourceTable,
  columns: readonly ReadColumn[],
  first: number,
): boolean {
  const having = (role: string) => columns.flatMap((column, index) => (column.role === role ? [index] : []));
  const references = having('references');
  const quantities = having('quantity');
  if (references.length === 0 || quantities.length === 0) return references.length > 0;
  let balance = 0;
  for (const cells of rows.slice(first)) {
    const isFilled = (column: number) => cellText(cells[column]).trim() !== '';
    if (quantities.some(isFilled)) balance += references.some(isFilled) ? 1 : -1;
  }
  return balance > 0;
}
