import type { BomLine } from '../../../shared/contract/bom/bom-line';
import type { NamedPart } from '../../../shared/domain/bom/document/line-match';
import type { PricedPart } from './part-prices';

/** A part as a line shows it. `priced`: null if it is no longer cached. */
export function linePart(part: NamedPart, priced: PricedPart | null): NonNullable<BomLine['part']> {
  return {
    id: part.id,
    mpn: part.mpn,
    manufacturer: part.manufacturer?.name ?? null,
    lifecycle: priced?.lifecycle ?? null,
    leadTimeDays: priced?.leadTimeDays ?? null,
    package: priced?.package ?? null,
    fetchedAt: priced?.fetchedAt ?? null,
  };
}
