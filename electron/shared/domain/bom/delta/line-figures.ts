import type { LineFigures, OrderTerms } from '../../../contract/bom/bom-delta';
import type { BomLine, LineOrder } from '../../../contract/bom/bom-line';
import type { Stock } from '../../../contract/part';

/** What a line needs and costs. */
export type Figures = Pick<BomLine, 'need' | 'order' | 'likelyOrder' | 'more' | 'problems' | 'changes'>;

type Orders = LineFigures['orders'];

const noFigures = (): LineFigures => ({
  need: [],
  problems: [],
  combinations: [],
  terms: [],
  orders: {
    line: [],
    terms: [],
    partId: [],
    offerId: [],
    sku: [],
    orderQuantity: [],
    unitPrice: [],
    total: [],
    stock: [],
  },
  converted: [],
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

const termsOf = ({ distributor, packaging, currency, reason, inStock, isLocked }: LineOrder): OrderTerms => ({
  distributor,
  packaging,
  currency,
  reason,
  inStock,
  isLocked,
});

// Whether a distributor is authorized may depend on the part.
const termsKey = ({ distributor, packaging, currency, reason, inStock, isLocked }: OrderTerms) => {
  const { id, name, authorized, broker } = distributor;
  const facts = `${currency} ${authorized} ${broker} ${inStock} ${isLocked}`;
  return `${id}\n${name}\n${packaging}\n${facts} ${reason && JSON.stringify(reason)}`;
};

const isConverted = ({ unitPrice, total, comparable }: LineOrder) =>
  comparable.estimated || comparable.unitPrice !== unitPrice || comparable.total !== total;

function addOrder(orders: Orders, line: number, terms: number, order: LineOrder): void {
  orders.line.push(line);
  orders.terms.push(terms);
  orders.partId.push(order.partId);
  orders.offerId.push(order.offerId);
  orders.sku.push(order.sku);
  orders.orderQuantity.push(order.orderQuantity);
  orders.unitPrice.push(order.unitPrice);
  orders.total.push(order.total);
  orders.stock.push(order.stock.kind === 'pieces' ? order.stock.pieces : order.stock.kind);
}

type MoreColumns = LineFigures['more'][number];

function addMore(
  columns: MoreColumns,
  { need, orderQuantity, total, estimated, isShort }: Figures['more'][number],
) {
  columns.need.push(need);
  columns.orderQuantity.push(orderQuantity);
  columns.total.push(total);
  columns.estimated.push(estimated);
  columns.isShort.push(isShort);
}

const moreAt = (columns: MoreColumns, row: number): Figures['more'][number] => ({
  need: cell(columns.need, row),
  orderQuantity: cell(columns.orderQuantity, row),
  total: cell(columns.total, row),
  estimated: cell(columns.estimated, row),
  isShort: cell(columns.isShort, row),
});

/** The figures of lines, in columns. */
export function figuresOf(lines: readonly Figures[]): LineFigures {
  const figures = noFigures();
  const problemsPlace = places(figures.combinations, (problems) => problems.join());
  const termsPlace = places(figures.terms, termsKey);
  for (const [at, { need, order, likelyOrder, more, problems, changes }] of lines.entries()) {
    figures.need.push(need);
    figures.problems.push(problemsPlace(problems));
    if (order) {
      if (isConverted(order))
        figures.converted.push({ row: figures.orders.line.length, comparable: order.comparable });
      addOrder(figures.orders, at, termsPlace(termsOf(order)), order);
    }
    for (const [count, each] of more.entries()) {
      figures.more[count] ??= { need: [], orderQuantity: [], total: [], estimated: [], isShort: [] };
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

function orderAt(
  { terms, orders }: LineFigures,
  row: number,
  converted: LineOrder['comparable'] | undefined,
): LineOrder {
  const unitPrice = cell(orders.unitPrice, row);
  const total = cell(orders.total, row);
  return {
    ...cell(terms, cell(orders.terms, row)),
    partId: cell(orders.partId, row),
    offerId: cell(orders.offerId, row),
    sku: cell(orders.sku, row),
    orderQuantity: cell(orders.orderQuantity, row),
    unitPrice,
    total,
    comparable: converted ?? { unitPrice, total, estimated: false },
    stock: stockOf(cell(orders.stock, row)),
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
  const converted = new Map(figures.converted.map(({ row, comparable }) => [row, comparable]));
  for (const [row, at] of figures.orders.line.entries())
    cell(lines, at).order = orderAt(figures, row, converted.get(row));
  for (const { line, order } of figures.likelyOrders) cell(lines, line).likelyOrder = order;
  for (const { line, changes } of figures.changes) cell(lines, line).changes = changes;
  return lines;
}
