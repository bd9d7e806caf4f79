import type { BomLine } from '../../../electron/shared/contract/bom/bom-line';
import { partsKey } from '../../../electron/shared/domain/bom/matching/wanted-part';

function keyOf({ partNumber, manufacturer, sku, alternates, isPopulated }: BomLine): string | null {
  const wanted = partNumber === null ? sku : { partNumber, manufacturer };
  return wanted && isPopulated ? partsKey([wanted, ...alternates]) : null;
}

/** How many lines, this one included, ask for the same part and can be merged. */
export function countSame(lines: readonly BomLine[], line: BomLine): number {
  const key = keyOf(line);
  return key === null ? 1 : lines.filter((each) => keyOf(each) === key).length;
}
