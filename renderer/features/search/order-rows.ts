import Big from 'big.js';
import type {
  FixedResultColumn,
  ResultColumn,
  SearchHistory,
} from '../../../electron/shared/contract/history';
import type { PartRow } from '../../../electron/shared/contract/part-row';
import { compareInEnglish } from '../../format/compare-texts';
import { readQuantity } from './quantity-text';
import type { ResultRow } from './result-rows';
import { shownStock } from './stock-cell';

export type Order = NonNullable<SearchHistory['order']>;
type Key = string | number | Big | null;

const matchRanks = {
  exact: 0,
  punctuation: 1,
  sku: 2,
  near: 3,
  description: 4,
  limited: 5,
  undelivered: 6,
  none: 7,
};
/** From the safest to design in to the least. */
const stageRanks = { new: 0, production: 1, nrnd: 2, eol: 3, obsolete: 4, other: 5 };

/** Stock at brokers only ranks below a distributor's last piece and above nothing. */
function stockKey(part: PartRow): number | null {
  const { pieces } = shownStock(part);
  return !pieces && part.totalStock.kind === 'brokers-only' ? 0.5 : pieces;
}

/** The value of a specification: numbers by their size, others as texts. */
function specificationKey({ part }: ResultRow, column: string): Key {
  const value = part?.specifications.find(({ id }) => column === `spec:${id}`)?.value;
  return value === undefined ? null : (readQuantity(value, null)?.value ?? value);
}

const isFixed = (column: string): column is FixedResultColumn => Object.hasOwn(keys, column);

const keys: Readonly<Record<FixedResultColumn, (row: ResultRow) => Key>> = {
  query: ({ query }) => query,
  mpn: ({ part }) => part?.mpn ?? null,
  match: ({ match }) => matchRanks[match],
  manufacturer: ({ part }) => part?.manufacturer?.name ?? null,
  package: ({ part }) => part?.package ?? null,
  description: ({ part }) => part?.description ?? null,
  lifecycle: ({ part }) => (part?.lifecycle ? stageRanks[part.lifecycle.stage] : null),
  stock: ({ part }) => part && stockKey(part),
  unitPrice: ({ part }) => (part?.best ? new Big(part.best.comparable.unitPrice) : null),
  distributor: ({ part }) => part?.best?.distributor.name ?? null,
  total: ({ part }) => (part?.best ? new Big(part.best.comparable.total) : null),
  leadTime: ({ part }) => part?.leadTimeDays ?? null,
  datasheet: () => null,
  age: (row) => (row.kind === 'search' && row.fetchedAt ? -Date.parse(row.fetchedAt) : null),
};

function compare(one: NonNullable<Key>, other: NonNullable<Key>): number {
  if (one instanceof Big && other instanceof Big) return one.cmp(other);
  if (typeof one === 'number' && typeof other === 'number') return one - other;
  return compareInEnglish(String(one), String(other));
}

/** The rows by a column. Those without a value come last either way, and equal ones keep the service's order. */
export function orderRows(rows: readonly ResultRow[], order: Order | null): readonly ResultRow[] {
  if (!order) return rows;
  const { column } = order;
  const keyOf = isFixed(column) ? keys[column] : (row: ResultRow) => specificationKey(row, column);
  const sign = order.descending ? -1 : 1;
  return rows
    .map((row) => ({ row, key: keyOf(row) }))
    .sort((one, other) => {
      if (one.key === null || other.key === null)
        return Number(one.key === null) - Number(other.key === null);
      return sign * compare(one.key, other.key);
    })
    .map(({ row }) => row);
}

/** What a press on a column's name orders by: ascending, then descending, then the service's order again. */
export function nextOrder(order: Order | null, column: ResultColumn): Order | null {
  if (order?.column !== column) return { column, descending: false };
  return order.descending ? null : { column, descending: true };
}
