import { isPlaceholder } from '../cell-kind';
import type { ImportRole, LeftOutReason } from '../table-reading';
import { filledCells } from './clean-rows';
import { headerName, headerRole } from './header-name';
import { isHeadingOfNotPopulated } from './listed-not-populated';
import { areReferences } from './references';
import type { TableColumns } from './table-columns';

/** What a row below the header is. */
export type RowKind =
  | 'blank'
  | 'line'
  /** Goes on with the references of the line above it. */
  | 'more-references'
  /** A further part number for the line above it. */
  | 'alternate'
  /** A single text: a heading above further lines, or a footer behind the last. */
  | 'text'
  | LeftOutReason;

const ruled = /^[\s_=*~.#+|–—-]{3,}$/;
const total =
  /^(?:(?:grand|sub)[\s-]?)?total(?:s|e|en)?\b|\btotal(?:\s+(?:general|cost|price|parts|qty))?\s*:?$|^(?:gesamt|summe|somme|suma|totaal|合計|合计|总计|總計|小计|итого)/i;
const label = /^[^\d].{0,60}[:：]$/;

const isNumeric = (cell: string) => /^[\s$€£¥￥]*[\d.,]+\s*(?:[$€£¥￥%]|[A-Z]{3})?$/.test(cell);

/** A part number of digits alone, such as Würth Elektronik's; a sum has fewer digits. */
const digitNumber = /^\d{6,}$/;

/** How much longer a name may be in the table, with its asterisks and tags. */
const maxMarkup = 80;

/** The test whether a row repeats the header. */
function repetition(names: readonly string[]) {
  const named = [...names.entries()]
    .filter(([, name]) => name !== '')
    .map(([column, name]) => [column, name.toLowerCase()] as const);
  const least = Math.max(named.length * 0.6, 2);
  return (cells: readonly string[]): boolean => {
    let equal = 0;
    for (const [column, name] of named) {
      const cell = cells[column] ?? '';
      if (cell.length < name.length || cell.length > name.length + maxMarkup) continue;
      if (headerName(cell).toLowerCase() === name) equal += 1;
    }
    return equal >= least;
  };
}

/** Whether a column counts the lines: "Item", "No.". */
const isCount = (name: string, role: ImportRole | undefined) =>
  role === 'other' && name !== '' && headerRole(name) === 'index';

const filledAt = (cells: readonly string[], columns: readonly number[]) =>
  columns.map((column) => cells[column] ?? '').filter((cell) => cell !== '');

/**
 * The reader of what rows are in a table of these columns, named `names`. `isReferenced`: whether its lines have
 * references.
 */
export function rowKindReader(columns: TableColumns, names: readonly string[], isReferenced: boolean) {
  const numberColumns = columns.partNumbers.map(({ column }) => column);
  const skuColumns = columns.skus.map(({ column }) => column);
  const texts = [...columns.values, ...columns.descriptions, ...columns.footprints];
  const counts = [...names.keys()].filter((column) => isCount(names[column] ?? '', columns.roles[column]));
  const repeats = repetition(names);
  const isCounted = columns.quantity !== null || columns.references.length > 0;
  return (cells: readonly string[]): RowKind => {
    const filled = filledCells(cells);
    if (filled.length === 0) return 'blank';
    if (filled.length === 1 && isHeadingOfNotPopulated(filled[0] ?? '')) return 'text';
    if (filled.every((cell) => ruled.test(cell))) return 'ruled';
    if (repeats(cells)) return 'repeated-header';
    const references = filledAt(cells, columns.references);
    const quantity = columns.quantity === null ? '' : (cells[columns.quantity] ?? '');
    const numbers = filledAt(cells, [...numberColumns, ...skuColumns]);
    const hasReferences = references.some(areReferences);
    const [first = ''] = filled;
    const [last = ''] = filled.slice(-1);
    if (!hasReferences && filled.some((cell) => total.test(cell))) {
      const isPart = numbers.some((cell) => /\d/.test(cell) && !isNumeric(cell)) && quantity !== '';
      if (!isPart) return 'total';
    }
    if (!hasReferences && filled.length <= 3 && label.test(first)) return 'footer';
    if (hasReferences && references.length === filled.length) {
      return columns.references.length +
        (columns.quantity === null ? 0 : 1) +
        texts.length +
        numberColumns.length >
        1
        ? 'more-references'
        : 'line';
    }
    if (hasReferences) return 'line';
    // A row that is counted, or stands among lines without references, is a line whose quantity is missing.
    const isOwn = !isReferenced || filledAt(cells, counts).length > 0;
    if (numbers.length > 0 && quantity === '' && references.length === 0 && isCounted) {
      const others = filledAt(cells, texts).length;
      return !isOwn && numbers.some((cell) => /\d/.test(cell)) && others <= 1 ? 'alternate' : 'line';
    }
    const meaningful = [...references, ...numbers, ...filledAt(cells, texts)].filter(
      (cell) => !isPlaceholder(cell),
    );
    // "Approved", "Notes": words where no line has any.
    const isWords = quantity === '' && numbers.length === 0 && !hasReferences && filled.length <= 2;
    if (isWords && isCounted && !/\d/.test(filled.join(''))) return 'text';
    const isNumbersOnly = filled.every(isNumeric) && filled.length <= 3 && meaningful.every(isNumeric);
    if (isNumbersOnly && !numbers.some((cell) => digitNumber.test(cell))) return 'total';
    if (meaningful.length === 0) return filled.length <= 3 || last.length > 60 ? 'text' : 'line';
    const isLone = filled.length === 1 || (filled.length === 2 && quantity === '' && isNumeric(first));
    return isLone && numbers.length === 0 ? 'text' : 'line';
  };
}
