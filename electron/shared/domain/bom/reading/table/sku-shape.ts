/** The shapes of SKUs. Those of seven digits are Farnell's or RS's: only a column's name can tell. */
const shapes: readonly (readonly [string, RegExp])[] = [
  ['DigiKey', /^[\w./+#-]{2,40}-ND$/i],
  ['LCSC', /^C\d{3,8}$/],
  ['Newark', /^\d{2}[A-Z]\d{4}$/],
  ['Mouser', /^\d{2,3}-(?=.*[A-Z\d]{4})[\w./+#-]{4,}$/i],
];
const otherShape = /^(?:\d{7}|\d{3}-?\d{3,4}P?)$/;

const isUrl = (cell: string) => /^(?:https?:\/\/|www\.)/i.test(cell);

const shapeOf = (cell: string): string | null =>
  isUrl(cell) ? null : (shapes.find(([, shape]) => shape.test(cell))?.[0] ?? null);

/** Whether a cell has the shape of any distributor's SKU. */
export const hasSkuShape = (cell: string) => shapeOf(cell) !== null || otherShape.test(cell);

const minCells = 2;

/** The distributor whose SKUs nearly all of a column's filled cells are by their shape; null for other columns. */
export function distributorByShape(cells: readonly string[]): string | null {
  if (cells.length === 0) return null;
  for (const [distributor, shape] of shapes) {
    const count = cells.filter((cell) => shape.test(cell) && !isUrl(cell)).length;
    // References "C1" to "C100" have LCSC's shape, and part numbers such as "74-1234-56" have Mouser's.
    const isEnough = distributor === 'DigiKey' || cells.length >= minCells;
    if (isEnough && count >= cells.length * 0.9) return distributor;
  }
  return null;
}

/** Whether a text has the shape of SKUs that only DigiKey has. */
export const isDigiKeySku = (text: string) => shapeOf(text) === 'DigiKey';

/** The distributor of a SKU in a column that mostly has those of `likely`; null where its shape is not theirs. */
export function distributorOfSku(sku: string, likely: string | null): string | null {
  if (isDigiKeySku(sku)) return 'DigiKey';
  return shapeOf(sku) === likely ? likely : null;
}
