/** Distributors with SKUs, by the spellings in headers and cells. */
const spellings: readonly (readonly [string, RegExp])[] = [
  ['DigiKey', /^(?:digi|dikikey|dk(?:$|p|s|n))/],
  ['Mouser', /^(?:oc)?mouse/],
  ['LCSC', /^(?:sz|jlc)?lcs|^jlc/],
  ['Farnell', /^(?:oc)?(?:farnell|fec)|premierfarnell/],
  ['Newark', /^(?:oc)?newar/],
  ['element14', /^element14/],
  ['RS', /^rs(?:$|p|s|n|c|o|d|v)|^radiospares/],
  ['Arrow', /^arrow/],
  ['TME', /^tme|^transfermultisort/],
  ['Avnet', /^avnet/],
  ['Chip One Stop', /^chip1stop|^chiponestop/],
  ['Verical', /^verical/],
  ['Future', /^future/],
  ['Conrad', /^conrad/],
  ['Reichelt', /^reichelt/],
  ['Distrelec', /^distrelec/],
];

/** The distributor that a column's name or a cell begins with; null for any other text. */
export function distributorNamed(text: string): string | null {
  const plain = text
    .toLowerCase()
    .replace(/^sku\s/, '')
    .replace(/[^a-z\d]/g, '');
  return spellings.find(([, spelling]) => spelling.test(plain))?.[0] ?? null;
}
