import type { BomLine } from '../../../shared/contract/bom/bom-line';
import type { BomView } from '../../../shared/contract/bom/bom-view';
import type { BomDocumentLine } from '../../../shared/domain/bom/document/bom-document';
import { wantedOf } from '../../../shared/domain/bom/document/wanted-of';
import { wantedKey } from '../../../shared/domain/bom/matching/wanted-part';

/** The most parts that presses for lines without an answer can cost: one for each part number, however many lines ask for it. */
export function lookupCost(
  lines: readonly BomDocumentLine[],
  viewed: readonly BomLine[],
): Pick<BomView['cost'], 'failed' | 'uncertain'> {
  const failed = new Set<string>();
  const uncertain = new Set<string>();
  for (const [index, line] of lines.entries()) {
    const wanted = wantedOf(line);
    const match = viewed[index]?.match;
    if (wanted && match?.kind === 'failed')
      (match.lookup === 'uncertain' ? uncertain : failed).add(wantedKey(wanted));
  }
  return { failed: failed.size, uncertain: uncertain.size };
}
