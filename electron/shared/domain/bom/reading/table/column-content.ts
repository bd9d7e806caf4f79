import { cellKind, isPlaceholder } from '../cell-kind';
import { isManufacturerName } from '../manufacturer-names';
import { numberScore } from '../part-number-score';
import type { CleanRows } from './clean-rows';
import { readQuantity } from './quantity';
import { areReferences } from './references';
import { distributorByShape, hasSkuShape } from './sku-shape';

/** What the cells of a column look like, as shares of those that are filled, from 0 to 1. */
export interface ColumnContent {
  readonly filled: number;
  readonly references: number;
  readonly quantities: number;
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
  /** Texts of several words: remarks. */
  readonly phrases: number;
}

/** As many rows as tell what a column holds. */
const maxRows = 200;

const isLink = (cell: string) => /^(?:https?:\/\/|www\.)/i.test(cell);

/** "10k/R0603" and "(985 840)" look like numbers in a list of them; a column of such texts holds none. */
const looksLikeNumber = (cell: string) =>
  cell.length >= 5 &&
  !cell.startsWith('(') &&
  numberScore(cell) >= 3 &&
  !/^\d[\d.,]*\s?(?:mm|cm|m|[uµμ]m|mils?|in|inch|°?C|%)$/i.test(cell) &&
  !/^(?:[±<>~]?\d+(?:[.,]\d+)?\s?[pnuµμmkMGRΩ]?(?:F|H|Hz|R|Ω)?|\d+[RKMkpnuµμ]\d*|NA)[\s/,(]/.test(cell);

function isCounting(cells: readonly string[]): boolean {
  const numbers = cells.map(Number);
  const steps = numbers.slice(1).filter((number, index) => number === (numbers[index] ?? 0) + 1);
  return cells.length > 2 && (numbers[0] ?? 2) <= 1 && steps.length >= (cells.length - 1) * 0.9;
}

function contentOf(cells: readonly string[]): ColumnContent {
  const share = (passes: (cell: string) => boolean) =>
    cells.length === 0 ? 0 : cells.filter(passes).length / cells.length;
  const kinds = cells.map(cellKind);
  const kindShare = (kind: string) =>
    cells.length === 0 ? 0 : kinds.filter((one) => one === kind).length / cells.length;
  return {
    filled: cells.length,
    references: share(areReferences),
    quantities: share((cell) => ['whole', 'zero'].includes(readQuantity(cell, cell).kind) && cell.length < 6),
    partNumbers: share(looksLikeNumber),
    possibleNumbers: share((cell) => numberScore(cell) >= 1 || /^\d{4,}$/.test(cell)),
    manufacturers: share(isManufacturerName),
    values: kindShare('value'),
    footprints: kindShare('footprint'),
    links: share(isLink),
    skus: share(hasSkuShape),
    skusOf: distributorByShape(cells),
    isIndex: isCounting(cells),
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
