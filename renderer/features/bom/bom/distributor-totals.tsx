import { type RefObject, useLayoutEffect, useRef, useState } from 'react';
import type { BomTotals } from '../../../../electron/shared/contract/bom/bom-view';
import { formatCost } from '../../../format/format-money';
import { formatNumber } from '../../../format/format-number';
import { bomTexts } from '../../../texts/bom-view-texts';
import styles from './bom-totals.module.css';
import { TotalAmount } from './total-amount';

const { totals: text } = bomTexts;
/** More have no room beside the totals in any window. */
const maxShown = 6;
const maxTitled = 20;

/** How many of the children of an element have room in its one row. */
function useShownCount(first: number): [RefObject<HTMLDivElement | null>, number] {
  const ref = useRef<HTMLDivElement>(null);
  const [count, setCount] = useState(first);
  useLayoutEffect(() => {
    const list = ref.current;
    if (!list) return undefined;
    const observer = new ResizeObserver(() => {
      const children = [...list.children].filter((child) => child instanceof HTMLElement);
      const top = children[0]?.offsetTop;
      const hasRoom = ({ offsetTop, offsetWidth }: HTMLElement) =>
        offsetTop === top && offsetWidth <= list.clientWidth;
      setCount(children.filter(hasRoom).length);
    });
    observer.observe(list);
    return () => observer.disconnect();
  }, []);
  return [ref, count];
}

interface Props {
  distributors: BomTotals['distributors'];
  currency: string;
}

/** What is bought at each distributor if all of them have room beside the totals, else how many there are. */
export function DistributorTotals({ distributors, currency }: Props) {
  const listed = distributors.slice(0, maxShown);
  const [list, shown] = useShownCount(listed.length);
  const count = distributors.length;
  const hasAll = shown === count;
  const sums = distributors
    .slice(0, maxTitled)
    .map(({ name, total, estimated }) => `${name}: ${formatCost(total, currency, estimated)}`);
  const more = count - sums.length;
  const titles = [...sums, ...(more > 0 ? [text.moreDistributors(formatNumber(more))] : [])];
  return (
    <>
      {(count > 1 || !hasAll) && (
        <span className={styles.amount} title={titles.join('\n')}>
          <span className={styles.label}>{text.distributors}</span> {formatNumber(count)}
        </span>
      )}
      <div ref={list} className={styles.list} data-hidden={!hasAll || undefined}>
        {listed.map(({ id, name, total, estimated }) => (
          <TotalAmount key={id} name={name} amount={total} currency={currency} estimated={estimated} />
        ))}
      </div>
    </>
  );
}
