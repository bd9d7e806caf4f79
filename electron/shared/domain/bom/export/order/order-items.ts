/** A line of a BOM as it is ordered from one distributor. */
export interface OrderedLine {
  readonly sku: string;
  /** Pieces to order. */
  readonly quantity: number;
  /** Each by itself. */
  readonly references: readonly string[];
  readonly mpn: string;
  readonly manufacturer: string;
  readonly description: string;
}

/** One entry of an order: all lines with one SKU. */
export interface OrderItem extends OrderedLine {
  /** How many lines it stands for. */
  readonly lines: number;
}

/**
 * Lines with one SKU as one item, in the order of their first: distributors merge them silently, and the references of all
 * but one are gone. Lines without a SKU are one where part number and manufacturer are the same.
 */
export function orderItems(lines: readonly OrderedLine[]): OrderItem[] {
  const items = new Map<string, OrderItem>();
  for (const line of lines) {
    const sku = line.sku.trim();
    const key = JSON.stringify(sku ? [sku] : [line.mpn, line.manufacturer]);
    const same = items.get(key);
    items.set(key, {
      ...(same ?? line),
      sku,
      quantity: (same?.quantity ?? 0) + line.quantity,
      references: [...new Set([...(same?.references ?? []), ...line.references])],
      lines: (same?.lines ?? 0) + 1,
    });
  }
  return [...items.values()];
}
