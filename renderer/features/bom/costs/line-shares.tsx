import { useMemo } from 'react';
import type { BomView } from '../../../../electron/shared/contract/bom/bom-view';
import { costByLine } from '../../../../electron/shared/domain/bom/costing/cost-by-line';
import { formatCost } from '../../../format/format-money';
import { formatNumber } from '../../../format/format-number';
import { costTexts } from '../../../texts/bom-cost-texts';
import { ScrollArea } from '../../../ui/scroll-area';
import { wantedNumber } from '../wanted-number';
import styles from './costs.module.css';
import { ParetoChart } from './pareto-chart';

/** The part of the cost that is worth looking at first. */
const most = 0.8;
/** What follows is a small part of the cost. */
const maxRows = 100;

const percent = (share: number) => costTexts.percent(formatNumber(Math.round(share * 100)));

/** The lines that cost most, as a Pareto chart and as a table. */
export function LineShares({ view }: { view: BomView }) {
  const { currency, boards: counts } = view.settings;
  const [boards = 1] = counts;
  const shares = useMemo(
    () =>
      costByLine(view.lines.flatMap((id) => (id.order ? [{ id, total: id.order.comparable.total }] : []))),
    [view.lines],
  );
  const shown = shares.slice(0, maxRows);
  const more = shares.length - shown.length;
  const needed = shares.findIndex(({ share }) => share >= most) + 1;
  const reached = shares[needed - 1]?.share ?? 0;
  return (
    <section className={styles.block} aria-labelledby="bom-cost-by-line">
      <h2 id="bom-cost-by-line" className={styles.heading}>
        {costTexts.byLine}{' '}
        <span className={styles.note}>
          {costTexts.byLineNote(formatNumber(boards), boards === 1)}
          {needed > 0 &&
            `, ${costTexts.mostOf(formatNumber(needed), needed === 1, formatNumber(Math.round(reached * 100)))}`}
        </span>
      </h2>
      <div className={styles.beside}>
        <ParetoChart lines={shares} most={needed} />
        <ScrollArea className={styles.scroll} labelledBy="bom-cost-by-line">
          <table className={styles.table} aria-labelledby="bom-cost-by-line">
            <thead>
              <tr>
                <th scope="col">{costTexts.line}</th>
                <th scope="col">{costTexts.part}</th>
                <th scope="col" className={styles.numeric}>
                  {costTexts.total}
                </th>
                <th scope="col" className={styles.numeric}>
                  {costTexts.cumulative}
                </th>
              </tr>
            </thead>
            <tbody>
              {shown.map(({ id: line, total, share }) => (
                <tr key={line.id}>
                  <td>{formatNumber(line.number)}</td>
                  <td className={styles.name}>{line.part?.mpn ?? wantedNumber(line) ?? '—'}</td>
                  <td className={styles.numeric}>
                    <data value={total}>
                      {formatCost(total, currency, line.order?.comparable.estimated ?? false)}
                    </data>
                  </td>
                  <td className={styles.numeric}>
                    <data value={share}>{percent(share)}</data>
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
          {more > 0 && (
            <p className={styles.note}>
              {costTexts.moreLines(formatNumber(more), more === 1, percent(1 - (shown.at(-1)?.share ?? 1)))}
            </p>
          )}
        </ScrollArea>
      </div>
    </section>
  );
}
