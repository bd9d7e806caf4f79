import { maxBoardCounts, maxBoards } from '../../../../electron/shared/contract/constants/bom-limits';
import { maxQuantity } from '../../../../electron/shared/contract/constants/limits';

function wholeNumber(text: string, min: number, max: number): number | null {
  if (!/^\d{1,10}$/.test(text)) return null;
  const number = Number(text);
  return number >= min && number <= max ? number : null;
}

/** Thousands with a comma that can be no list, since "000" is no count: "1,000", "10,000". */
const grouped = /(?<![\d,])([1-9]\d{0,2})((?:,000)+)(?![\d,])/g;

/** "50", or several counts: "10, 50, 1,000". Each once, in the order typed; null where any is no count. */
export function readBoards(text: string): number[] | null {
  const counts = text
    .replace(grouped, (number) => number.replaceAll(',', ''))
    .trim()
    .split(/[\s,;]+/)
    .map((one) => wholeNumber(one, 1, maxBoards));
  const known = new Set(counts);
  return known.has(null) || known.size > maxBoardCounts ? null : ([...known] as number[]);
}

export const boardsText = (boards: readonly number[]) => boards.join(', ');

/** A percentage as decimal text: "2", "0.5", "2,5 %"; null for anything else, and from 1,000 on. */
export function readPercent(text: string): string | null {
  const match = /^0*(\d{1,3})(?:[.,](\d{1,4}))?\s*%?$/.exec(text.trim());
  if (!match) return null;
  const fraction = match[2]?.replace(/0+$/, '');
  return fraction ? `${match[1]}.${fraction}` : (match[1] ?? null);
}

/** Pieces on one board. */
export const readPieces = (text: string) => wholeNumber(text.trim(), 1, maxQuantity);

/** Pieces to buy at least; 0 for no such limit. */
export const readLeast = (text: string) => wholeNumber(text.trim(), 0, maxQuantity);

/** Pieces on one board as text, or nothing. */
export function readOptionalPieces(text: string): string | null {
  const pieces = readPieces(text);
  return text.trim() === '' ? '' : pieces === null ? null : String(pieces);
}

/** A row's number as a spreadsheet counts; 0 for none. */
export const readRow = (text: string) => wholeNumber(text.trim(), 0, 1_000_000);

/** How many boards a file's quantities are for. */
export const readBoardCount = (text: string) => wholeNumber(text.trim(), 2, maxBoards);

/** An amount of money as decimal text: "6", "4.90", "4,90"; null for anything else. */
export function readAmount(text: string): string | null {
  const match = /^0*(\d{1,9})(?:[.,](\d{1,4}))?$/.exec(text.trim());
  if (!match) return null;
  return match[2] ? `${match[1]}.${match[2]}` : (match[1] ?? null);
}
