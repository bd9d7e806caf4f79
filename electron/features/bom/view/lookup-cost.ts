import type { BomLine } from '../../../shared/contract/bom/bom-line';
import type { BomView } from '../../../shared/contract/bom/bom-view';
import type { BomDocumentLine } from '../../../shared/domain/bom/document/bom-document';
import { wantedOf } from '../../../shared/domain/bom/document/wanted-of';
import { wantedKey } from '../../../shared/domain/bom/matching/wanted-part';

/** The most parts that presses for these lines can cost: one for each part number, however many lines ask for it. */
export function lookupCost(
  lines: readonly BomDocumentLine[],
  viewed: readonly BomLine[],
): Omit<BomView['cost'], 'missing'> {
  const keys = {
    failed: new Set<string>(),
    uncertain: new Set<string>(),
    expired: new Set<string>(),
  };
  for (const [index, line] of lines.entries()) {
    const wanted = wantedOf(line);
    const view = viewed[index];
    if (!wanted || !view) continue;
    const key = wantedKey(wanted);
    if (view.match.kind === 'failed')
      keys[view.match.lookup === 'uncertain' ? 'uncertain' : 'failed'].add(key);
    if (view.isExpired) keys.expired.add(key);
  }
  const { failed, uncertain, expired } = keys;
  return {
    failed: failed.size,
    uncertain: uncertain.size,
    expired: expired.size,
  };
}
