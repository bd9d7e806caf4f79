import { useEffect, useRef } from 'react';
import { formatNumber } from '../../../../format/format-number';
import { texts } from '../../../../texts/texts';
import { classNames } from '../../../../ui/class-names';
import facts from '../../../../ui/facts-table.module.css';
import gridStyles from '../../../../ui/grid/grid.module.css';
import { ScrollArea } from '../../../../ui/scroll-area';
import { scrollRowIntoView } from '../../../../ui/scroll-row-into-view';
import styles from './charts.module.css';
import { type FigureText, figureText } from './price-chart-text';
import type { Figure, PriceCurve } from './price-curves';
import { SeriesSwatch } from './series-style';

interface Props {
  curves: readonly PriceCurve[];
  quantities: readonly number[];
  /** The quantity that the user entered. */
  quantity: number;
  /** The quantity that is highlighted in the chart. */
  highlighted: number;
  figure: Figure;
  currency: string;
}

function FigureCell({ figure }: { figure: FigureText | null }) {
  return (
    <td data-value={figure?.value} className={classNames(facts.numeric, !figure?.value && 'muted')}>
      {figure?.shown ?? '—'}
      {figure?.order && (
        <>
          {' '}
          <span className={gridStyles.small}>{figure.order}</span>
        </>
      )}
    </td>
  );
}

/** The chart's figures as a table: one row per quantity, one column per seller. */
export function PriceChartTable({
  curves,
  quantities,
  quantity: entered,
  highlighted,
  figure,
  currency,
}: Props) {
  const row = useRef<HTMLTableRowElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the row of another quantity takes the ref
  useEffect(() => {
    if (row.current) scrollRowIntoView(row.current);
  }, [highlighted]);
  return (
    <div className={styles.figures}>
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
                ref={quantity === highlighted ? row : undefined}
                className={classNames(
                  quantity === highlighted && facts.highlighted,
                  quantity === entered && styles.enteredRow,
                )}
              >
                <th scope="row" data-value={quantity} className={facts.numeric}>
                  {formatNumber(quantity)}
                </th>
                {curves.map((curve) => (
                  <FigureCell key={curve.offer.id} figure={figureText(curve, quantity, currency, figure)} />
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollArea>
    </div>
  );
}
