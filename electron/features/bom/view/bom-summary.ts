import type { BomProgress, BomSummary, BomView } from '../../../shared/contract/bom/bom-view';
import { isProblem } from '../../../shared/domain/bom/document/is-problem';
import type { ListedBom } from '../../../storage/repositories/bom-repository';
import { settingsOf } from '../library/stored-document';
import { maxPriceAgeMs } from './part-prices';

/** What a BOM was last found to cost. */
export interface ListedCost {
  readonly view: Pick<BomView, 'totals' | 'fetchedAt' | 'lines'>;
}

/** A BOM in the list of all. `cost`: null where it is not known. `lookup`: the progress of a lookup under way; null without one. */
export function bomSummary(
  bom: ListedBom,
  cost: ListedCost | null,
  lookup: BomProgress | null,
  now: number,
): BomSummary {
  const { boards, currency } = settingsOf(bom);
  const { fetchedAt = null, totals = [], lines = [] } = cost?.view ?? {};
  const isPriced = fetchedAt !== null && Date.parse(fetchedAt) > now - maxPriceAgeMs;
  const [first] = isPriced ? totals : [];
  return {
    id: bom.id,
    name: bom.name,
    lines: bom.lines,
    boards,
    // Without prices what was stored of the matches is all that is known.
    problems: isPriced ? lines.filter(isProblem).length : bom.problems,
    changedAt: new Date(bom.changedAt).toISOString(),
    currency,
    total: first?.total ?? null,
    perBoard: first?.perBoard ?? null,
    estimated: first?.estimated ?? false,
    pricedAt: first ? fetchedAt : null,
    lookup,
  };
}
