import { cellKind, isPlaceholder, isRounded } from '../cell-kind';
import type { LineDoubt } from '../line-doubt';
import type { ReadPart, SourceCell } from '../table-reading';
import { isMarkForNumber } from './not-populated';
import { splitAlternates, splitCombined, splitManufacturer } from './part-number-cell';
import { isDigiKeySku } from './sku-shape';
import type { TableColumns } from './table-columns';

export interface RowParts {
  readonly parts: readonly ReadPart[];
  readonly doubts: readonly LineDoubt[];
}

const latinOrDigit = /[A-Za-z\d]/;
/** Cyrillic and Greek letters; µ and Ω stand in part numbers as signs. */
const otherLetters = /[\u0370-\u03a8\u03aa-\u03bb\u03bd-\u03ff\u0400-\u04ff]/;
const hasLookAlikes = (number: string) => otherLetters.test(number) && latinOrDigit.test(number);

const nameOf = (cell: string | undefined): string | null =>
  cell === undefined || cell === '' || isPlaceholder(cell) ? null : cell;

/** How several manufacturers stand in one cell. "Bourns, Inc." is one. */
const separators = [
  /\n/,
  /[/;|]/,
  /,(?!\s*(?:inc|incorporated|corp|corporation|co|company|ltd|limited|llc|lp|gmbh|ag|kg|sa|spa|bv|plc|pte|pty)\b)/i,
];

/** The manufacturers of a cell with `count` part numbers: one for each, divided in one of these ways, or one for all. */
function namesFor(cell: string, count: number): readonly (string | null)[] {
  const divided = separators.map((separator) => cell.split(separator).map((name) => name.trim()));
  const paired =
    count > 1 ? divided.find((names) => names.length === count && !names.includes('')) : undefined;
  return Array.from({ length: count }, (_, index) =>
    nameOf(paired ? paired[index] : cell.replaceAll('\n', ' ')),
  );
}

/** What the part number columns of a row say. `cells`: clean; `source`: as they came. */
export function readParts(
  cells: readonly string[],
  source: readonly SourceCell[],
  columns: TableColumns,
): RowParts {
  const parts: ReadPart[] = [];
  const doubts: LineDoubt[] = [];
  let placeholder: string | null = null;
  for (const { column, manufacturers, isCombined, mayBeValue } of columns.partNumbers) {
    const cell = cells[column] ?? '';
    if (cell === '' || isMarkForNumber(cell)) continue;
    if (isPlaceholder(cell)) {
      placeholder ??= cell;
      continue;
    }
    if (isRounded(cell)) {
      doubts.push({ kind: 'number-rounded' });
      continue;
    }
    // A distributor's number in this column is one all the same: it is among the SKUs.
    if ((mayBeValue && cellKind(cell) !== 'number') || isDigiKeySku(cell)) continue;
    const numbers = splitAlternates(cell).filter((number) => !isPlaceholder(number));
    const written = manufacturers.map((at) => cells[at] ?? '').find((name) => nameOf(name) !== null) ?? '';
    const names = namesFor(written, numbers.length);
    for (const [index, number] of numbers.entries()) {
      const split = isCombined
        ? splitCombined(number)
        : written === ''
          ? splitManufacturer(number)
          : { partNumber: number, manufacturer: null };
      parts.push({ ...split, manufacturer: names[index] ?? split.manufacturer });
    }
    if (parts.length > 0 && typeof source[column] === 'object') doubts.push({ kind: 'zeros-lost' });
  }
  if (parts.length === 0 && placeholder !== null) doubts.push({ kind: 'placeholder', text: placeholder });
  if (parts.some(({ partNumber }) => hasLookAlikes(partNumber))) doubts.push({ kind: 'look-alike-letters' });
  return { parts: distinct(parts), doubts: doubts.slice(0, 4) };
}

function distinct(parts: readonly ReadPart[]): readonly ReadPart[] {
  const seen = new Map<string, ReadPart>();
  for (const part of parts) {
    const key = `${part.partNumber}\n${part.manufacturer ?? ''}`.toLowerCase();
    if (!seen.has(key)) seen.set(key, part);
  }
  return [...seen.values()];
}
