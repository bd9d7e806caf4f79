import type { BomProgress, BomSummary, BomView } from '../../../shared/contract/bom/bom-view';
import { isProblem } from '../../../shared/domain/bom/document/is-problem';
import type { ListedBom } from '../../../storage/repositories/bom-repository';
import { settingsOf } from '../library/stored-document';
import { maxPriceAgeMs } from './part-prices';

/** What a BOM was last found to cost. */
export interface ListedCost {
  readonly view: Pick<BomView, 'totals' | 'fetchedAt' | 'lines' | 'isMarketNew'>;
}

/** The lines that were looked up for another market are, for that of the BOM, as those that were not looked up. */
function linesWithoutPrices(
  { lines, isMarketNew }: Pick<BomView, 'lines' | 'isMarketNew'>,
  isPriced: boolean,
) {
  const notLookedUp = lines.filter(({ match }) => match.kind === 'not-looked-up').length;
  const expired = lines.filter((line) => line.isExpired || (!isPriced && line.order !== null)).length;
  return isMarketNew ? { notLookedUp: notLookedUp + expired, expired: 0 } : { notLookedUp, expired };
}

/** A BOM in the list of all. `cost`: null where it is not known. `lookup`: the progress of a lookup under way; null without one. */
export function bomSummary(
  bom: ListedBom,
  cost: ListedCost | null,
  lookup: BomProgress | null,
  now: number,
): BomSummary {
  const { boards, currency } = settingsOf(bom);
  const { fetchedAt = null, totals = [], lines = [], isMarketNew = false } = cost?.view ?? {};
  const isPriced = fetchedAt !== null && Date.parse(fetchedAt) > now - maxPriceAgeMs;
  const [first] = isPriced ? totals : [];
  return {
    id: bom.id,
    name: bom.name,
    lines: bom.lines,
    boards,
    // Without prices what was stored of the matches is all that is known.
    problems: isPriced ? lines.filter(isProblem).length : bom.problems,
    ...linesWithoutPrices({ lines, isMarketNew }, isPriced),
    changedAt: new Date(bom.changedAt).toISOString(),
    currency,
    total: first?.total ?? null,
    perBoard: first?.perBoard ?? null,
    estimated: first?.estimated ?? false,
    pricedAt: first ? fetchedAt : null,
    lookup,
  };
}
