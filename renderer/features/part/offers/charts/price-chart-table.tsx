import { useEffect, useRef } from 'react';
import { formatNumber } from '../../../../format/format-number';
import { texts } from '../../../../texts/texts';
import { bringIntoSight } from '../../../../ui/bring-into-sight';
import { classNames } from '../../../../ui/class-names';
import facts from '../../../../ui/facts-table.module.css';
import gridStyles from '../../../../ui/grid/grid.module.css';
import { ScrollArea } from '../../../../ui/scroll-area';
import styles from './charts.module.css';
import { type FigureText, wordsAt } from './price-chart-text';
import type { Figure, PriceCurve } from './price-curves';
import { SeriesSwatch } from './series-style';

interface Props {
  curves: readonly PriceCurve[];
  quantities: readonly number[];
  asked: number;
  here: number;
  figure: Figure;
  currency: string;
}

function FigureCell({ words }: { words: FigureText | null }) {
  return (
    <td data-value={words?.value} className={classNames(facts.numeric, !words?.value && 'muted')}>
      {words?.shown ?? '—'}
      {words?.order && (
        <>
          {' '}
          <span className={gridStyles.small}>{words.order}</span>
        </>
      )}
    </td>
  );
}

/** The chart's figures as a table: a row a quantity, a column a seller. */
export function PriceChartTable({ curves, quantities, asked, here, figure, currency }: Props) {
  const lit = useRef<HTMLTableRowElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: what is reached in the chart comes into sight here
  useEffect(() => {
    if (lit.current) bringIntoSight(lit.current);
  }, [here]);
  return (
    <div className={styles.twin}>
      <p id="chart-figures" className="visually-hidden">
        {figure === 'total' ? texts.charts.totalsTable : texts.charts.unitPricesTable}
      </p>
      <ScrollArea className={facts.scroll} labelledBy="chart-figures">
        <table className={facts.table} aria-labelledby="chart-figures">
          <thead>
            <tr>
              <th scope="col" className={facts.numeric}>
                {texts.charts.pieces}
              </th>
              {curves.map(({ offer }, index) => (
                <th key={offer.id} scope="col" className={facts.numeric} title={offer.seller.name}>
                  <span className={styles.seller}>
                    <SeriesSwatch index={index} />
                    <span className={styles.name}>{offer.seller.name}</span>
                  </span>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {quantities.map((quantity) => (
              <tr
                key={quantity}
                ref={quantity === here ? lit : undefined}
                className={classNames(
                  quantity === here && facts.holds,
                  quantity === asked && styles.askedRow,
                )}
              >
                <th scope="row" data-value={quantity} className={facts.numeric}>
                  {formatNumber(quantity)}
                </th>
                {curves.map((curve) => (
                  <FigureCell key={curve.offer.id} words={wordsAt(curve, quantity, currency, figure)} />
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollArea>
    </div>
  );
}
