import type { BomLine } from '../../../../electron/shared/contract/bom/bom-line';
import type { BomPlan } from '../../../../electron/shared/contract/bom/bom-plans';
import { formatCost, formatTotal } from '../../../format/format-money';
import { formatNumber } from '../../../format/format-number';
import { planTexts } from '../../../texts/bom-plan-texts';
import { classNames } from '../../../ui/class-names';
import { planNames } from './plan-names';
import type { PlanRow } from './plan-rows';
import styles from './plans.module.css';

interface Props {
  row: PlanRow;
  /** The other plans are reached by arrow keys. */
  isTabStop: boolean;
  currency: string;
  lines: readonly BomLine[];
  withShipping: boolean;
}

/** A plan for all lines may have hundreds of orders. */
const maxTitleOrders = 20;

function buyFromText({ plan: { orders, maxDistributors }, sameAs }: PlanRow): string {
  if (sameAs !== null) return planTexts.same(formatNumber(sameAs));
  const names = planNames(orders);
  return maxDistributors === null ? `${planTexts.eachCheapest}: ${names}` : names;
}

function ordersText({ orders }: BomPlan, currency: string): string {
  return orders
    .slice(0, maxTitleOrders)
    .map(({ name, lines, goods, shipping }) => {
      const sent = Number(shipping) > 0 ? formatTotal(shipping, currency) : null;
      return planTexts.order(name, formatNumber(lines), lines === 1, formatTotal(goods, currency), sent);
    })
    .join('\n');
}

function leftOutText({ uncovered }: BomPlan, lines: readonly BomLine[]): string | undefined {
  if (uncovered.length === 0) return undefined;
  const left = new Set(uncovered);
  const numbers = lines.filter(({ id }) => left.has(id)).map(({ number }) => formatNumber(number));
  return planTexts.leavesOut(numbers.join(', '), numbers.length === 1);
}

interface OverCheapestProps {
  /** What the plan costs over the cheapest; null where it leaves out more lines. */
  over: string | null;
  currency: string;
}

function OverCheapest({ over, currency }: OverCheapestProps) {
  if (over === null) return <span title={planTexts.notComparable}>—</span>;
  const text = Number(over) === 0 ? planTexts.cheapest : planTexts.more(formatTotal(over, currency));
  return <data value={over}>{text}</data>;
}

/** The cells of a plan; the first holds the button that uses it. */
export function PlanCells({ row, isTabStop, currency, lines, withShipping }: Props) {
  const { plan, isInUse, covered, lines: all } = row;
  const { maxDistributors: max, excess, shipping, topUp, total, estimated, uncovered, overCheapest } = plan;
  const topped = Number(topUp) > 0 ? planTexts.topUp(formatTotal(topUp, currency)) : undefined;
  return (
    <>
      <th scope="row" className={styles.distributors}>
        <button
          type="button"
          className={styles.use}
          tabIndex={isTabStop ? 0 : -1}
          aria-pressed={isInUse}
          aria-label={max === null ? planTexts.useAny : planTexts.use(formatNumber(max), max === 1)}
        >
          {max === null ? planTexts.any : formatNumber(max)}
        </button>
        {isInUse && <span className={styles.badge}>{planTexts.inUse}</span>}
      </th>
      <td className={styles.buyFrom} title={ordersText(plan, currency)}>
        {buyFromText(row)}
      </td>
      <td
        className={classNames(styles.numeric, uncovered.length > 0 && styles.gaps)}
        title={leftOutText(plan, lines)}
      >
        <data value={covered}>{planTexts.of(formatNumber(covered), formatNumber(all))}</data>
      </td>
      <td className={styles.numeric}>
        <data value={excess}>{formatTotal(excess, currency)}</data>
      </td>
      {withShipping && (
        <td className={styles.numeric}>
          <data value={shipping}>{formatTotal(shipping, currency)}</data>
          {topped && <div className={styles.topUp}>{topped}</div>}
        </td>
      )}
      <td className={classNames(styles.numeric, styles.total)}>
        <data value={total}>{formatCost(total, currency, estimated)}</data>
      </td>
      <td className={styles.numeric}>
        <OverCheapest over={overCheapest} currency={currency} />
      </td>
    </>
  );
}
