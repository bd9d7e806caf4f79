import Big from 'big.js';
import type { TotalStock } from '../../../electron/shared/contract/part';
import type { ResultColumn, SearchHistory } from '../../../electron/shared/contract/search-history';
import type { ShownRow } from './shown-rows';

export type Order = NonNullable<SearchHistory['order']>;
type Key = string | number | Big | null;

const matchRanks = { exact: 0, punctuation: 1, near: 2, undelivered: 3, none: 4 };
/** From the safest to design in to the least. */
const stageRanks = { new: 0, production: 1, nrnd: 2, eol: 3, obsolete: 4, other: 5 };

/** Stock that brokers alone have is less than a distributor's last piece, and more than nothing. */
function stockKey(stock: TotalStock): number | null {
  if (stock.kind === 'brokers-only') return 0.5;
  return stock.kind === 'pieces' ? stock.pieces : null;
}

const keys: Readonly<Record<ResultColumn, (row: ShownRow) => Key>> = {
  mpn: ({ part }) => part?.mpn ?? null,
  match: ({ match }) => matchRanks[match],
  manufacturer: ({ part }) => part?.manufacturer?.name ?? null,
  description: ({ part }) => part?.description ?? null,
  lifecycle: ({ part }) => (part?.lifecycle ? stageRanks[part.lifecycle.stage] : null),
  stock: ({ part }) => part && stockKey(part.totalStock),
  bestPrice: ({ part }) => (part?.bestPrice ? new Big(part.bestPrice.comparable.unitPrice) : null),
  sellers: ({ part }) => part?.sellerCount ?? null,
};

// The same on every machine: an order that is remembered must not change with the locale.
const collator = new Intl.Collator('en', { numeric: true });

function compare(one: NonNullable<Key>, other: NonNullable<Key>): number {
  if (one instanceof Big && other instanceof Big) return one.cmp(other);
  if (typeof one === 'number' && typeof other === 'number') return one - other;
  return collator.compare(String(one), String(other));
}

/** The rows by a column; what is not stated comes last either way, and equals keep the service's order. */
export function orderRows(rows: readonly ShownRow[], order: Order | null): readonly ShownRow[] {
  const keyOf = order && keys[order.column];
  if (!keyOf) return rows;
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

/** What a press on a column's name orders by: up, then down, then as the service has it again. */
export function nextOrder(order: Order | null, column: ResultColumn): Order | null {
  if (order?.column !== column) return { column, descending: false };
  return order.descending ? null : { column, descending: true };
}
