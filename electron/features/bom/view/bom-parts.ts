import { maxPartsOfLine } from '../../../shared/contract/constants/bom-limits';
import type { Part } from '../../../shared/contract/part';
import type { BomDocument } from '../../../shared/domain/bom/document/bom-document';
import { isSamePart, partsOf } from '../../../shared/domain/bom/document/line-match';
import type { PartPricesOptions } from './part-prices';

/**
 * The part of a line, then its alternates where the BOM uses them, as they are cached for the market of the BOM; those that are
 * not are left out. Sends nothing.
 */
export async function bomParts(
  { lines, settings: { country, currency, useAlternates } }: Pick<BomDocument, 'lines' | 'settings'>,
  lineId: number,
  cachedParts: PartPricesOptions['cachedParts'],
): Promise<Part[]> {
  const line = lines.find(({ id }) => id === lineId);
  const parts = (line ? partsOf(line, useAlternates) : []).slice(0, maxPartsOfLine);
  if (parts.length === 0) return [];
  const cached = await cachedParts(
    parts.map(({ id }) => id),
    { country, currency },
  );
  // An id alone proves nothing: each service has its own.
  return parts.flatMap(
    (part) => cached.find((found) => found.id === part.id && isSamePart(part, found)) ?? [],
  );
}
