import type { BomPlan } from '../../../../electron/shared/contract/bom/bom-plans';
import type { BomSplits } from '../../../../electron/shared/contract/bom/bom-splits';
import { formatCost } from '../../../format/format-money';
import { formatNumber } from '../../../format/format-number';
import { planTexts } from '../../../texts/bom-plan-texts';

/** The numbers of lines by their ids. */
type LineNumbers = ReadonlyMap<number, number>;

const maxShown = 3;

const numberOf = (numbers: LineNumbers, lineId: number) => formatNumber(numbers.get(lineId) ?? lineId);

/** The first of `texts`, and how many more there are. */
function shorten(texts: readonly string[], moreText: (count: string, one: boolean) => string): string[] {
  const more = texts.length - maxShown;
  return more > 0 ? [...texts.slice(0, maxShown), moreText(formatNumber(more), more === 1)] : [...texts];
}

/** Plans that leave out a few more lines and cost far less, each named once, for the fewest distributors. */
export function cheaperPlanTexts(
  plans: readonly BomPlan[],
  numbers: LineNumbers,
  currency: string,
): string[] {
  const seen = new Set<string>();
  return plans.flatMap(({ maxDistributors: max, cheaper }) => {
    if (!cheaper || max === null) return [];
    const names = cheaper.distributors.join(', ');
    if (seen.has(names)) return [];
    seen.add(names);
    const left = cheaper.leavesOut.map((line) => numberOf(numbers, line));
    const total = formatCost(cheaper.total, currency, cheaper.estimated);
    return [
      planTexts.cheaper(formatNumber(max), max === 1, names, total, left.join(', '), left.length === 1),
    ];
  });
}

/** Lines that cost less as two orders at their distributor. */
export const splitTexts = ({ splits, currency }: BomSplits, numbers: LineNumbers): string[] =>
  shorten(
    splits.map(({ lineId, shares, saves, estimated }) =>
      planTexts.split(
        numberOf(numbers, lineId),
        shares[0]?.distributor.name ?? '',
        shares.map(({ orderQuantity, sku }) => planTexts.share(formatNumber(orderQuantity), sku)).join(' + '),
        formatCost(saves, currency, estimated),
      ),
    ),
    planTexts.moreSplits,
  );

/** Lines that two distributors together have enough of, and no single one. */
export const fillTexts = ({ fills, currency }: BomSplits, numbers: LineNumbers): string[] =>
  shorten(
    fills.map(({ lineId, shares, total, estimated }) =>
      planTexts.fill(
        numberOf(numbers, lineId),
        shares
          .map(({ orderQuantity, distributor, sku }) =>
            planTexts.fillShare(formatNumber(orderQuantity), distributor.name, sku),
          )
          .join(' + '),
        formatCost(total, currency, estimated),
      ),
    ),
    planTexts.moreFills,
  );
