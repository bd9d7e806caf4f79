import { isPlaceholder } from '../cell-kind';
import type { ImportRole, ReadColumn } from '../table-reading';
import type { CleanRows } from './clean-rows';
import { distributorNamed } from './distributor-name';
import { nameNumber } from './header-name';
import { distributorByShape } from './sku-shape';

export interface PartNumberColumn {
  readonly column: number;
  /** The columns that name its manufacturer; the first filled one does. */
  readonly manufacturers: readonly number[];
  readonly isCombined: boolean;
  /** Whether its name says that values stand in it, too: "MPN/Value". */
  readonly mayBeValue: boolean;
}

export interface SkuColumn {
  readonly column: number;
  /** By its name; null where that says none. */
  readonly distributor: string | null;
  /** By most of its cells. */
  readonly likely: string | null;
  /** The column that names the distributor row by row; null without one. */
  readonly distributorColumn: number | null;
}

/** The columns of a table by what they hold, for its rows to be read. */
export interface TableColumns {
  readonly roles: readonly ImportRole[];
  readonly partNumbers: readonly PartNumberColumn[];
  readonly skus: readonly SkuColumn[];
  readonly hasManufacturers: boolean;
  readonly quantity: number | null;
  readonly references: readonly number[];
  readonly values: readonly number[];
  readonly descriptions: readonly number[];
  readonly footprints: readonly number[];
}

/** The manufacturer columns of each part number column: by the number in their names, else by their order. */
function manufacturersOf(
  numbers: readonly number[],
  names: readonly number[],
  columns: readonly ReadColumn[],
) {
  const ordinal = (column: number) => nameNumber(columns[column]?.name ?? '') ?? 1;
  const ordinals = numbers.map(ordinal);
  const isNumbered = new Set(ordinals).size > 1;
  return numbers.map((column, index): readonly number[] => {
    if (numbers.length === 1) return names;
    // "MPN2" and "MP_N2" beside one "MFG2": it is the first one's.
    const isFirst = ordinals.indexOf(ordinal(column)) === index;
    if (isNumbered) return names.filter((name) => isFirst && ordinal(name) === ordinal(column));
    if (names.length === numbers.length) return names.slice(index, index + 1);
    // One manufacturer column among several numbers: it stands beside its own.
    return names.filter((name) => Math.abs(name - column) === 1).slice(0, 1);
  });
}

const filledOf = (rows: CleanRows, column: number) =>
  rows.map((cells) => cells[column] ?? '').filter((cell) => cell !== '' && !isPlaceholder(cell));

export function tableColumns(columns: readonly ReadColumn[], below: CleanRows): TableColumns {
  const roles = columns.map(({ role }) => role);
  const having = (...wanted: readonly ImportRole[]) =>
    roles.flatMap((role, column) => (wanted.includes(role) ? [column] : []));
  const numbers = having('part-number', 'manufacturer-and-part-number');
  const names = having('manufacturer');
  const paired = manufacturersOf(numbers, names, columns);
  const distributors = having('distributor');
  return {
    roles,
    partNumbers: numbers.map((column, index) => ({
      column,
      manufacturers: paired[index] ?? [],
      isCombined: roles[column] === 'manufacturer-and-part-number',
      mayBeValue: /val(?:ue)?\b/i.test(columns[column]?.name ?? ''),
    })),
    skus: having('distributor-sku').map((column, index) => ({
      column,
      distributor: distributorNamed(columns[column]?.name ?? ''),
      likely: distributorByShape(filledOf(below, column)),
      distributorColumn: distributors[index] ?? distributors[0] ?? null,
    })),
    hasManufacturers: names.some((column) => filledOf(below, column).length > 0),
    quantity: having('quantity')[0] ?? null,
    references: having('references'),
    values: having('value'),
    descriptions: having('description'),
    footprints: having('footprint'),
  };
}
