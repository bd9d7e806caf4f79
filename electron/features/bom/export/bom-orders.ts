import type { CartItem } from '../../../nexar/parts/cart-api';
import type { BomLine } from '../../../shared/contract/bom/bom-line';
import type { BomView } from '../../../shared/contract/bom/bom-view';
import {
  type OrderedLine,
  type OrderItem,
  orderItems,
} from '../../../shared/domain/bom/export/order/order-items';
import type { DistributorName } from '../../../shared/domain/bom/export/order/paste-formats';
import type { OrderedPart } from '../view/ordered-part';

/** What is ordered from one distributor. */
export interface DistributorOrder {
  readonly distributor: DistributorName;
  readonly lines: number;
  readonly items: readonly OrderItem[];
  /** The same by the service's ids; each offer once. */
  readonly cart: readonly CartItem[];
}

/** A BOM as it is shown, with the parts that it orders. */
export interface ShownBom {
  readonly view: BomView;
  readonly partOf: OrderedPart;
}

/** `part`: the one that is ordered. */
type Ordered = BomLine & { readonly order: NonNullable<BomLine['order']> };

const orderedLine = ({ order, references, part, description, partNumber }: Ordered): OrderedLine => ({
  sku: order.sku,
  quantity: order.orderQuantity,
  references,
  mpn: part?.mpn ?? partNumber ?? '',
  manufacturer: part?.manufacturer ?? '',
  description,
});

function cartItems(lines: readonly Ordered[]): CartItem[] {
  const items = new Map<string, CartItem>();
  for (const { order } of lines) {
    const { partId, offerId, orderQuantity } = order;
    const quantity = (items.get(offerId)?.quantity ?? 0) + orderQuantity;
    items.set(offerId, { partId, offerId, quantity });
  }
  return [...items.values()];
}

/** The orders of a BOM, the one with the most items first. */
export function ordersOf({ view, partOf }: ShownBom): DistributorOrder[] {
  const byDistributor = new Map<string, Ordered[]>();
  for (const line of view.lines) {
    const { order } = line;
    if (!order) continue;
    const bought = { ...line, order, part: partOf(line) };
    const ordered = byDistributor.get(order.distributor.id);
    if (ordered) ordered.push(bought);
    else byDistributor.set(order.distributor.id, [bought]);
  }
  return [...byDistributor.values()]
    .flatMap((ordered) => {
      const [first] = ordered;
      if (!first) return [];
      const { id, name } = first.order.distributor;
      const items = orderItems(ordered.map(orderedLine));
      return [{ distributor: { id, name }, lines: ordered.length, items, cart: cartItems(ordered) }];
    })
    .sort((one, other) => other.items.length - one.items.length);
}

/** Lines to be bought that no order holds. */
export const unorderedLines = ({ lines }: BomView): number =>
  lines.filter(({ order, need, isPopulated }) => isPopulated && order === null && need !== 0).length;
