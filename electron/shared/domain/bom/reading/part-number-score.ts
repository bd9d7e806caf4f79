import { type CellKind, cellKind } from './cell-kind';
import { type Finding, ignored } from './finding';
import type { IgnoredReason } from './ignored-text';

/** The shape of distributors' numbers: DigiKey's end in -ND, LCSC's are C and digits, Farnell's seven digits. */
const skuShape = /^(?:.{2,40}-ND|C\d{4,8}|\d{7})$/i;
const bare = (text: string) => text.toLowerCase().replace(/[^a-z\d]/g, '');

/** Which numbers of one line are a distributor's beside the manufacturer's number, before which Mouser puts digits. */
export function skusAmong(numbers: readonly string[]): ReadonlySet<string> {
  const own = new Set(numbers.filter((number) => !skuShape.test(number)).map(bare));
  if (own.size === 0) return new Set();
  const isSku = (number: string) =>
    skuShape.test(number) || (/^\d{2,3}-./.test(number) && own.has(bare(number.replace(/^\d{2,3}-/, ''))));
  return new Set(numbers.filter(isSku));
}

const reasons: Readonly<Record<CellKind, IgnoredReason>> = {
  number: 'text',
  text: 'text',
  quantity: 'quantity',
  price: 'price',
  reference: 'reference',
  footprint: 'footprint',
  value: 'value',
  placeholder: 'placeholder',
  'not-populated': 'not-populated',
  manufacturer: 'manufacturer',
  rounded: 'rounded',
};

/** A cell that is not looked up, beside `number` where that is. */
export function ignoredCell(cell: string, number?: string): Finding {
  const isSku = number !== undefined && skusAmong([cell, number]).has(cell) && cell !== number;
  return ignored({ reason: isSku ? 'sku' : reasons[cellKind(cell)], text: cell });
}

/** How much a cell looks like a part number: letters with digits most, then long numbers, then possible references. */
export function numberScore(cell: string, kind = cellKind(cell)): number {
  if (kind === 'reference') return 1;
  if (kind === 'quantity') return /^\d{4,}$/.test(cell) ? 0.5 : 0;
  if (kind === 'text') return /^\S+$/.test(cell) ? 0.25 : 0;
  if (kind !== 'number') return 0;
  if (skuShape.test(cell)) return 2;
  return /[a-z]/i.test(cell) && cell.length > 3 ? 4 : 3;
}
