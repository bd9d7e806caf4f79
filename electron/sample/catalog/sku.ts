import type { Company } from './company';
import { hashOf, type SeededRandom } from './seeded-random';
import { digiKeyId } from './sellers';

/** The distributors whose numbers have a form of their own, by id. */
const forms: Readonly<Record<string, (mpn: string, prefix: number, random: SeededRandom) => string>> = {
  [digiKeyId]: (_mpn, _prefix, random) =>
    `${random.whole(100, 999)}-${random.whole(1_000, 29_999)}-${random.pick([1, 2, 5, 6])}-ND`,
  // Mouser: a number for the manufacturer before its part number
  '2401': (mpn, prefix) => `${prefix}-${mpn.replace(/[^\w./+#-]/g, '')}`,
  // Newark
  '2402': (_mpn, _prefix, random) =>
    `${random.whole(10, 99)}${random.pick([...'ACKMRXW'])}${random.whole(1_000, 9_999)}`,
  // Farnell
  '819': (_mpn, _prefix, random) => String(random.whole(1_000_000, 4_399_999)),
  // RS
  '3261': (_mpn, _prefix, random) => `${random.whole(100, 999)}-${random.whole(1_000, 9_999)}`,
  // LCSC
  '91002': (_mpn, _prefix, random) => `C${random.whole(10_000, 9_999_999)}`,
};

/** An invented SKU in the form of the seller's own; else two letters of its name and a number. */
export function drawSku(
  { id, name }: Company,
  { mpn, manufacturer, index }: { mpn: string; manufacturer: string; index: number },
  random: SeededRandom,
): string {
  const prefix = 100 + (hashOf(`sku ${manufacturer} ${index}`) % 900);
  const letters = name.normalize('NFD').replace(/[^A-Za-z]/g, '');
  return (
    forms[id]?.(mpn, prefix, random) ??
    `${letters.slice(0, 2).toUpperCase()}-${random.whole(1_000_000, 99_999_999)}`
  );
}
