import Big from 'big.js';
import type { BomTotals } from '../../../../electron/shared/contract/bom/bom-view';
import { formatCost } from '../../../format/format-money';
import { formatNumber } from '../../../format/format-number';
import { bomTexts } from '../../../texts/bom-view-texts';
import { TotalAmount } from './total-amount';

const { totals: text } = bomTexts;
/** As many amounts have room beside the others at 960 px. */
const maxAmounts = 3;
const maxTitled = 20;

interface Props {
  distributors: BomTotals['distributors'];
  currency: string;
}

/** What is bought at each distributor; of many, at the first and at all others together. */
export function DistributorTotals({ distributors, currency }: Props) {
  const hasAll = distributors.length <= maxAmounts;
  const named = hasAll ? distributors : distributors.slice(0, maxAmounts - 1);
  const others = distributors.slice(named.length);
  const sums = others
    .slice(0, maxTitled)
    .map(({ name, total, estimated }) => `${name}: ${formatCost(total, currency, estimated)}`);
  const more = others.length - sums.length;
  return (
    <>
      {named.map(({ id, name, total, estimated }) => (
        <TotalAmount key={id} name={name} amount={total} currency={currency} estimated={estimated} />
      ))}
      {others.length > 0 && (
        <TotalAmount
          name={text.otherDistributors(formatNumber(others.length))}
          amount={others.reduce((sum, { total }) => sum.plus(total), new Big(0)).toFixed()}
          currency={currency}
          estimated={others.some(({ estimated }) => estimated)}
          title={[...sums, ...(more > 0 ? [text.moreDistributors(formatNumber(more))] : [])].join('\n')}
        />
      )}
    </>
  );
}
