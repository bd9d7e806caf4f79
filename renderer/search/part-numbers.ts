import { longestSearchText } from '../../electron/contract/plain/limits';
import { plainLetters } from './plain-letters';

/** What a pasted text says to look up, and how much of it was left out. */
export interface ReadList {
  /** Each once whatever its case, in their order. */
  readonly numbers: readonly string[];
  readonly leftOut: {
    readonly quantities: number;
    /** The other cells of a table's rows: makers, descriptions, prices. */
    readonly cells: number;
    /** Longer than any part number is. */
    readonly tooLong: number;
  };
}

/** What a column of part numbers is called, most often, and what those beside it are. */
const numberHeader =
  /^((manufacturer|maker|mfr|mfg)\.?['’]?s?\s+)?(part\s*(number|num|nr|no|#)?|p\/?n|mpn|order code)\.?$/i;
const otherHeader =
  /^(#|item|no|pos|position|line|references?|refs?|designators?|value|qty|quantity|amount|count|pcs|pieces|manufacturer|maker|mfr|mfg|supplier|distributor|description|comments?|notes?|footprint|package|(unit )?price)\.?$/i;
const isHeader = (cell: string) => numberHeader.test(cell) || otherHeader.test(cell);

/** Beside a part number: how many are wanted. A number of digits alone is longer, or stands alone on its line. */
const isQuantity = (cell: string) => /^(\d{1,5}|\d{1,3}(,\d{3})+)$/.test(cell);
const isPlainNumber = (cell: string) => isQuantity(cell) || /^\d*[.,]\d+$/.test(cell);

const unquoted = (cell: string) => {
  const [, inner] = /^"(.*)"$/s.exec(cell.trim()) ?? [];
  return (inner?.replaceAll('""', '"') ?? cell).trim();
};

/** Parts a line: what stands in quotes is one piece, whatever it holds. */
const piecesAt = (separator: string) =>
  new RegExp(`\\s*(?:("(?:[^"]|"")*")\\s*(?:[;,]|$)|((?:(?!${separator})[^])*)(?:${separator}|$))`, 'gy');
const columns = piecesAt('[;,]');
/** One number may hold a comma: "BC847B,215" is one part in one packing. Three digits at an end are such a code. */
const pieces = piecesAt('(?:;|,(?!\\d{3}\\s*(?:[,;]|$)))');

function cellsOf(line: string, isTable: boolean): string[] {
  if (line.includes('\t')) return line.split('\t').map(unquoted);
  const found = [...line.matchAll(isTable ? columns : pieces)].filter(([piece]) => piece !== '');
  return found.map(([, quoted, plain]) => unquoted(quoted ?? plain ?? ''));
}

/** The cells of one line that are part numbers; `column`: where the table's header says that they stand. */
function numbersIn(cells: readonly string[], isRow: boolean, column: number | null): string[] {
  const filled = cells.filter((cell) => cell !== '');
  // Digits alone may be a number where nothing stands before them: some makers' are.
  const first = cells[0] === '' && filled.every(isQuantity) ? [] : filled.slice(0, 1);
  if (cells.length < 2) return first;
  if (column !== null) return [cells[column] ?? ''].filter((cell) => cell !== '');
  const numbers = filled.filter(
    (cell) => !(isRow ? isPlainNumber(cell) || isHeader(cell) : isQuantity(cell)),
  );
  if (numbers.length === 0) return first;
  return isRow ? numbers.slice(0, 1) : numbers;
}

/**
 * The part numbers in a pasted text: one a line, or parted by commas, with quantities beside them or without. Of a table's
 * row it is the one cell under the header that names them, else the first that is neither a number nor a header's word.
 */
export function readPartNumbers(text: string): ReadList {
  const lines = text.split(/\r\n|\r|\n/).filter((line) => line.trim() !== '');
  const head = cellsOf(lines[0] ?? '', true);
  const column = head.findIndex((cell) => numberHeader.test(cell));
  const named = (cell: string) => isHeader(cell) || (column >= 0 && !/\d/.test(cell));
  const hasHead = lines.length > 1 && head.every((cell) => cell === '' || named(cell));
  const known = hasHead && column >= 0 ? column : null;
  const numbers = new Map<string, string>();
  const leftOut = { quantities: 0, cells: 0, tooLong: 0 };
  for (const line of hasHead ? lines.slice(1) : lines) {
    const cells = cellsOf(line, known !== null);
    const found = numbersIn(cells, line.includes('\t'), known);
    for (const number of found) {
      const key = plainLetters(number);
      if (number.length > longestSearchText) leftOut.tooLong += 1;
      else if (!numbers.has(key)) numbers.set(key, number);
    }
    const rest = cells.filter((cell) => cell !== '' && !found.includes(cell));
    leftOut.quantities += rest.filter(isQuantity).length;
    leftOut.cells += rest.filter((cell) => !isQuantity(cell)).length;
  }
  return { numbers: [...numbers.values()], leftOut };
}

const looksLikeNumber = (text: string) => /\d/.test(text) && text.length > 2;

/**
 * Whether a pasted text is several part numbers, or a row of a table: several lines, or pieces between commas that all
 * look like one (a digit in each). "Resistor, 10k, 0603" is one search in words.
 */
export function isSeveralNumbers(text: string): boolean {
  const { numbers, leftOut } = readPartNumbers(text);
  if (text.trim().includes('\t') && numbers.length > 0) return true;
  if (numbers.length + leftOut.quantities < 2) return false;
  return /[\r\n]/.test(text.trim()) || (numbers.length > 1 && numbers.every(looksLikeNumber));
}

/** Whether a text that was searched for as it stands, and found nothing, may have been meant as several part numbers. */
export function mayBeSeveral({ numbers }: ReadList): boolean {
  return numbers.filter(looksLikeNumber).length > 1;
}
