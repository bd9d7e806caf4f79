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
  const groups = new Map<string, [OrderedLine, ...OrderedLine[]]>();
  for (const line of lines) {
    const sku = line.sku.trim();
    const key = JSON.stringify(sku ? [sku] : [line.mpn, line.manufacturer]);
    const group = groups.get(key);
    if (group) group.push(line);
    else groups.set(key, [line]);
  }
  return [...groups.values()].map((group) => ({
    ...group[0],
    sku: group[0].sku.trim(),
    quantity: group.reduce((sum, { quantity }) => sum + quantity, 0),
    references: [...new Set(group.flatMap(({ references }) => references))],
    lines: group.length,
  }));
}

/** How many lines `items` stand for. */
export const linesOf = (items: readonly OrderItem[]): number =>
  items.reduce((sum, { lines }) => sum + lines, 0);
