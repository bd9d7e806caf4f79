import { cleanText } from '../clean-text';
import { cellText, type SourceTable } from '../table-reading';

/** The texts of a table, cleaned; rows and columns are where they are in it. */
export type CleanRows = readonly (readonly string[])[];

export const cleanRows = ({ rows }: SourceTable): CleanRows =>
  rows.map((cells) => cells.map((cell) => cleanText(cellText(cell))));

export const filledCells = (cells: readonly string[]) => cells.filter((cell) => cell !== '');

const maxSummary = 200;

/** A row in one line, to be shown. */
export function rowSummary(cells: readonly string[]): string {
  const text = filledCells(cells).join(' · ').replaceAll('\n', ' ');
  return text.length > maxSummary ? `${text.slice(0, maxSummary)}…` : text;
}
