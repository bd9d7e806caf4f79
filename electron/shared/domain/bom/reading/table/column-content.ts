import { type CellKind, cellKind, isPlaceholder, isReferences } from '../cell-kind';
import { numberScore } from '../part-number-score';
import type { CleanRows } from './clean-rows';
import { isAnswer } from './not-populated';
import { readQuantity } from './quantity';
import { areReferences } from './references';
import { distributorByShape, hasSkuShape } from './sku-shape';

/** What the cells of a column look like, as shares of those that are filled, from 0 to 1. */
export interface ColumnContent {
  readonly filled: number;
  readonly references: number;
  /** Those with letters that stand for kinds of parts: "LM358" and "NE555" have the form of references, too. */
  readonly sureReferences: number;
  readonly quantities: number;
  /** Quantities as short as those of a board. */
  readonly shortQuantities: number;
  /** References, part numbers, prices and links: what no quantity is, however badly it is written. */
  readonly notQuantities: number;
  readonly partNumbers: number;
  /** Part numbers, and those that are digits or letters alone. */
  readonly possibleNumbers: number;
  readonly manufacturers: number;
  readonly values: number;
  readonly footprints: number;
  readonly links: number;
  readonly skus: number;
  /** The distributor whose SKUs nearly all of them are. */
  readonly skusOf: string | null;
  /** Whether they count the rows: 1, 2, 3 … */
  readonly isIndex: boolean;
  /** Yes or no. */
  readonly answers: number;
  /** Texts of several words: remarks. */
  readonly phrases: number;
}

/** Longer texts in a column that no name describes are part numbers and years rather than quantities. */
const maxShortQuantity = 5;

const isQuantity = (cell: string) =>
  ['whole', 'zero', 'unclear'].includes(readQuantity(cell, cell, null).kind);

/** "3 reels", "1.5": a number and at most a word. */
const startsAsQuantity = /^[-+]?\d+(?:[.,]\d+)?\s*\p{L}*\.?$/u;
const isNoQuantity = (cell: string, kind: CellKind) =>
  isLink(cell) ||
  /[$€£¥￥]/.test(cell) ||
  areReferences(cell) ||
  (looksLikeNumber(cell, kind) && /[a-z]/i.test(cell) && !startsAsQuantity.test(cell) && !isQuantity(cell));

/** As many rows as show what a column holds. */
const maxRows = 100;

const isLink = (cell: string) => /^(?:https?:\/\/|www\.)/i.test(cell);

const dimension = /^\d[\d.,]*\s?(?:mm|cm|m|[uµμ]m|mils?|in|inch|°?C|%)$/i;
const valueWithPackage =
  /^(?:[±<>~]?\d+(?:[.,]\d+)?\s?[pnuµμmkMGRΩ]?(?:F|H|Hz|R|Ω)?|\d+[RKMkpnuµμ]\d*|NA)[\s/,(]/;
/** "10k/R0603" and "(985 840)" look like numbers in a list of them; a column of such texts holds none. */
const looksLikeNumber = (cell: string, kind: CellKind) =>
  cell.length >= 5 &&
  !cell.startsWith('(') &&
  numberScore(cell, kind) >= 3 &&
  !dimension.test(cell) &&
  !valueWithPackage.test(cell);

function isCounting(cells: readonly string[]): boolean {
  const numbers = cells.map(Number);
  const steps = numbers.slice(1).filter((number, index) => number === (numbers[index] ?? 0) + 1);
  return cells.length > 2 && (numbers[0] ?? 2) <= 1 && steps.length >= (cells.length - 1) * 0.9;
}

function contentOf(cells: readonly string[]): ColumnContent {
  const kinds = cells.map(cellKind);
  const share = (passes: (cell: string, kind: CellKind) => boolean) =>
    cells.length === 0
      ? 0
      : cells.filter((cell, index) => passes(cell, kinds[index] ?? 'text')).length / cells.length;
  return {
    filled: cells.length,
    references: share(areReferences),
    sureReferences: share(isReferences),
    quantities: share(isQuantity),
    notQuantities: share(isNoQuantity),
    shortQuantities: share((cell) => cell.length <= maxShortQuantity && isQuantity(cell)),
    partNumbers: share(looksLikeNumber),
    possibleNumbers: share((cell, kind) => numberScore(cell, kind) >= 1 || /^\d{4,}$/.test(cell)),
    manufacturers: share((_cell, kind) => kind === 'manufacturer'),
    values: share((_cell, kind) => kind === 'value'),
    footprints: share((_cell, kind) => kind === 'footprint'),
    links: share(isLink),
    skus: share(hasSkuShape),
    skusOf: distributorByShape(cells),
    isIndex: isCounting(cells),
    answers: share(isAnswer),
    phrases: share((cell) => /\s\S+\s/.test(cell) && !areReferences(cell)),
  };
}

/** The content of each of `count` columns, from the clean rows below the header. */
export function columnContents(below: CleanRows, count: number): readonly ColumnContent[] {
  const rows = below.filter((cells) => cells.some((cell) => cell !== '')).slice(0, maxRows);
  return Array.from({ length: count }, (_, column) =>
    contentOf(rows.map((cells) => cells[column] ?? '').filter((cell) => cell !== '' && !isPlaceholder(cell))),
  );
}
