import type { BomLine } from '../../../../electron/shared/contract/bom/bom-line';
import type { BomColumn, LineColumn } from '../../../../electron/shared/contract/bom/bom-settings';
import { matchKindNames } from '../../../../electron/shared/domain/bom/document/line-names';
import { compareInEnglish } from '../../../format/compare-texts';
import type { GridOrder } from '../../../ui/grid/grid-header';
import { wantedNumber } from '../wanted-number';
import { columnAt } from './line-columns';
import type { LineRow } from './line-rows';
import { shownStock } from './shown-stock';

/** What a column sorts by: texts, or numbers; null comes last. */
const keys: Readonly<Record<BomColumn, (line: BomLine) => string | number | null>> = {
  number: ({ number }) => number,
  references: ({ references }) => references[0] ?? null,
  quantity: ({ quantity }) => quantity,
  need: ({ need }) => need,
  partNumber: (line) => line.part?.mpn ?? wantedNumber(line),
  manufacturer: ({ part, manufacturer }) => part?.manufacturer ?? manufacturer,
  match: ({ match, problems }) => `${problems.length > 0 ? 0 : 1} ${matchKindNames[match.kind]}`,
  lifecycle: ({ part }) => part?.lifecycle?.stage ?? null,
  stock: (line) => shownStock(line),
  distributor: ({ order, lockedOffer }) => order?.distributor.name ?? lockedOffer?.distributorName ?? null,
  sku: ({ order, lockedOffer }) => order?.sku ?? lockedOffer?.sku ?? null,
  orderQuantity: ({ order }) => order?.orderQuantity ?? null,
  unitPrice: ({ order }) => (order ? Number(order.comparable.unitPrice) : null),
  lineTotal: ({ order }) => (order ? Number(order.comparable.total) : null),
  leadTime: ({ part }) => part?.leadTimeDays ?? null,
  package: ({ part }) => part?.package ?? null,
  value: ({ value }) => value || null,
  description: ({ description }) => description || null,
  footprint: ({ footprint }) => footprint || null,
  age: ({ part }) => part?.fetchedAt ?? null,
  note: ({ note }) => note || null,
};

function keyIn(column: LineColumn): (line: BomLine) => string | number | null {
  const { id, at } = columnAt(column);
  if (at === null) return keys[id];
  return ({ more }) => {
    const { need = null, orderQuantity = null, total = null } = more[at] ?? {};
    if (id === 'lineTotal') return total === null ? null : Number(total);
    return id === 'need' ? need : orderQuantity;
  };
}

function compare(one: string | number, other: string | number): number {
  return typeof one === 'number' && typeof other === 'number'
    ? one - other
    : compareInEnglish(String(one), String(other));
}

/** The rows in the order of a column, equal ones as in the file; null: as in the file. */
export function sortLines(rows: readonly LineRow[], order: GridOrder | null): readonly LineRow[] {
  if (!order) return rows;
  const keyOf = keyIn(order.column as LineColumn);
  const keyed = rows.map((row) => ({ row, key: keyOf(row.line) }));
  const [known, unknown] = [keyed.filter(({ key }) => key !== null), keyed.filter(({ key }) => key === null)];
  known.sort((one, other) => (order.descending ? -1 : 1) * compare(one.key ?? 0, other.key ?? 0));
  return [...known, ...unknown].map(({ row }) => row);
}

/** The order after a click on a column's header: ascending, descending, then as in the file again. */
export function nextLineOrder(order: GridOrder | null, column: LineColumn): GridOrder | null {
  if (order?.column !== column) return { column, descending: false };
  return order.descending ? null : { column, descending: true };
}
