import type { BomSummary } from '../../../shared/contract/bom/bom-view';
import type { ListedBom } from '../../../storage/repositories/bom-repository';
import { settingsOf } from '../library/stored-document';

/** A BOM in the list of all. */
export function bomSummary(bom: ListedBom): BomSummary {
  const { boards, currency } = settingsOf(bom);
  return {
    id: bom.id,
    name: bom.name,
    lines: bom.lines,
    boards,
    problems: bom.problems,
    changedAt: new Date(bom.changedAt).toISOString(),
    currency,
    total: null,
    perBoard: null,
    estimated: false,
    pricedAt: null,
    lookup: null,
  };
}
