import { isMark, isMarkInValue } from '../reading/table/not-populated';
import type { ImportRole, ReadColumn, ReadLine, TableReading } from '../reading/table-reading';

/** What a newer table has no column for. */
export interface MissingColumns {
  readonly parts: boolean;
  /** Manufacturers of the parts that it names. */
  readonly manufacturers: boolean;
  /** Parts after the first. */
  readonly alternates: boolean;
  readonly skus: boolean;
  readonly distributors: boolean;
  readonly references: boolean;
  readonly quantities: boolean;
  readonly values: boolean;
  readonly descriptions: boolean;
  readonly footprints: boolean;
  readonly populations: boolean;
}

const numbers = ['part-number', 'manufacturer-and-part-number'] as const;
const populations = ['populate', 'do-not-populate'] as const;

/** What the newer table has no columns for. `before`: the columns of the former table. */
export function missingColumns(
  before: readonly ReadColumn[],
  { columns, lines }: Pick<TableReading, 'columns' | 'lines'>,
): MissingColumns {
  const roles = new Set(columns.map(({ role }) => role));
  const numberColumns = columns.filter(({ role }) => numbers.some((one) => one === role)).length;
  const lacks = (...wanted: readonly ImportRole[]) => wanted.every((role) => !roles.has(role));
  const hadPopulations = before.some(({ role }) => populations.some((one) => one === role));
  // Some tables mark unpopulated lines in values, footers or references instead.
  const saysPopulation = lines.some(({ isPopulated }) => !isPopulated);
  return {
    parts: lacks(...numbers),
    manufacturers: lacks('manufacturer', 'manufacturer-and-part-number'),
    alternates: numberColumns < 2 && lines.every(({ parts }) => parts.length < 2),
    skus: lacks('distributor-sku'),
    distributors: lacks('distributor'),
    references: lacks('references'),
    quantities: lacks('quantity'),
    values: lacks('value'),
    descriptions: lacks('description'),
    footprints: lacks('footprint'),
    populations: lacks(...populations) && (hadPopulations || !saysPopulation),
  };
}

/** Whether a text of the line, rather than a column for that, marks it as not populated. */
export const isMarkedInText = ({ value, description, footprint, doubts }: ReadLine): boolean =>
  isMarkInValue(value) ||
  [description, footprint].some(isMark) ||
  doubts.some((doubt) => doubt.kind === 'quantity-unusable' || ('text' in doubt && isMark(doubt.text)));
