import type { Part } from '../../../shared/contract/part';
import type { BomDocument } from '../../../shared/domain/bom/document/bom-document';
import { isSamePart, partOf } from '../../../shared/domain/bom/document/line-match';
import type { PartPricesOptions } from './part-prices';

/** The part of a line as it is cached for the market of its BOM; null without one. Sends nothing. */
export async function bomPart(
  { lines, settings: { country, currency } }: Pick<BomDocument, 'lines' | 'settings'>,
  lineId: number,
  cachedParts: PartPricesOptions['cachedParts'],
): Promise<Part | null> {
  const line = lines.find(({ id }) => id === lineId);
  const part = line && partOf(line);
  if (!part) return null;
  const [found] = await cachedParts([part.id], { country, currency });
  // An id alone proves nothing: each service has its own.
  return found && isSamePart(part, found) ? found : null;
}
