import type { LineFigures } from '../../../contract/bom/bom-delta';
import type { BomLine, LineOrder } from '../../../contract/bom/bom-line';
import type { Stock } from '../../../contract/part';

/** What a line needs and costs. */
export type Figures = Pick<BomLine, 'need' | 'order' | 'likelyOrder' | 'more' | 'problems' | 'changes'>;

type Orders = LineFigures['orders'];

const noFigures = (): LineFigures => ({
  need: [],
  problems: [],
  combinations: [],
  distributors: [],
  orders: {
    line: [],
    distributor: [],
    partId: [],
    offerId: [],
    sku: [],
    packaging: [],
    orderQuantity: [],
    reason: [],
    unitPrice: [],
    total: [],
    currency: [],
    comparableUnitPrice: [],
    comparableTotal: [],
    isEstimated: [],
    stock: [],
    inStock: [],
    isLocked: [],
  },
  likelyOrders: [],
  more: [],
  changes: [],
});

/** Adds values to a list, each once, and returns their places in it. */
function places<T>(list: T[], keyOf: (value: T) => string): (value: T) => number {
  const known = new Map<string, number>();
  return (value) => {
    const key = keyOf(value);
    const place = known.get(key) ?? list.push(value) - 1;
    known.set(key, place);
    return place;
  };
}

function addOrder(orders: Orders, line: number, distributor: number, order: LineOrder): void {
  orders.line.push(line);
  orders.distributor.push(distributor);
  orders.partId.push(order.partId);
  orders.offerId.push(order.offerId);
  orders.sku.push(order.sku);
  orders.packaging.push(order.packaging);
  orders.orderQuantity.push(order.orderQuantity);
  orders.reason.push(order.reason);
  orders.unitPrice.push(order.unitPrice);
  orders.total.push(order.total);
  orders.currency.push(order.currency);
  orders.comparableUnitPrice.push(order.comparable.unitPrice);
  orders.comparableTotal.push(order.comparable.total);
  orders.isEstimated.push(order.comparable.estimated);
  orders.stock.push(order.stock.kind === 'pieces' ? order.stock.pieces : order.stock.kind);
  orders.inStock.push(order.inStock);
  orders.isLocked.push(order.isLocked);
}

type MoreColumns = LineFigures['more'][number];

function addMore(columns: MoreColumns, { need, orderQuantity, total, estimated }: Figures['more'][number]) {
  columns.need.push(need);
  columns.orderQuantity.push(orderQuantity);
  columns.total.push(total);
  columns.estimated.push(estimated);
}

const moreAt = (columns: MoreColumns, row: number): Figures['more'][number] => ({
  need: cell(columns.need, row),
  orderQuantity: cell(columns.orderQuantity, row),
  total: cell(columns.total, row),
  estimated: cell(columns.estimated, row),
});

/** The figures of lines, in columns. */
export function figuresOf(lines: readonly Figures[]): LineFigures {
  const figures = noFigures();
  const problemsPlace = places(figures.combinations, (problems) => problems.join());
  // Whether one is authorized may depend on the part.
  const distributorPlace = places(figures.distributors, (each) => Object.values(each).join('\n'));
  for (const [at, { need, order, likelyOrder, more, problems, changes }] of lines.entries()) {
    figures.need.push(need);
    figures.problems.push(problemsPlace(problems));
    if (order) addOrder(figures.orders, at, distributorPlace(order.distributor), order);
    for (const [count, each] of more.entries()) {
      figures.more[count] ??= { need: [], orderQuantity: [], total: [], estimated: [] };
      addMore(figures.more[count], each);
    }
    if (likelyOrder) figures.likelyOrders.push({ line: at, order: likelyOrder });
    if (changes) figures.changes.push({ line: at, changes });
  }
  return figures;
}

const stockOf = (stock: Orders['stock'][number]): Stock =>
  typeof stock === 'number' ? { kind: 'pieces', pieces: stock } : ({ kind: stock } as Stock);

/** The cell of a column. Throws where there is none: the columns are equally long. */
function cell<T>(column: readonly T[], row: number): T {
  if (row >= column.length) throw new Error('A column of the figures is too short');
  return column[row] as T;
}

function orderAt({ distributors, orders }: LineFigures, row: number): LineOrder {
  return {
    partId: cell(orders.partId, row),
    offerId: cell(orders.offerId, row),
    distributor: cell(distributors, cell(orders.distributor, row)),
    sku: cell(orders.sku, row),
    packaging: cell(orders.packaging, row),
    orderQuantity: cell(orders.orderQuantity, row),
    reason: cell(orders.reason, row),
    unitPrice: cell(orders.unitPrice, row),
    total: cell(orders.total, row),
    currency: cell(orders.currency, row),
    comparable: {
      unitPrice: cell(orders.comparableUnitPrice, row),
      total: cell(orders.comparableTotal, row),
      estimated: cell(orders.isEstimated, row),
    },
    stock: stockOf(cell(orders.stock, row)),
    inStock: cell(orders.inStock, row),
    isLocked: cell(orders.isLocked, row),
  };
}

/** The same, line by line. */
export function linesOf(figures: LineFigures): Figures[] {
  const lines = figures.need.map(
    (need, at): Figures => ({
      need,
      order: null,
      likelyOrder: null,
      more: figures.more.map((columns) => moreAt(columns, at)),
      problems: cell(figures.combinations, cell(figures.problems, at)),
      changes: null,
    }),
  );
  for (const [row, at] of figures.orders.line.entries()) cell(lines, at).order = orderAt(figures, row);
  for (const { line, order } of figures.likelyOrders) cell(lines, line).likelyOrder = order;
  for (const { line, changes } of figures.changes) cell(lines, line).changes = changes;
  return lines;
}
