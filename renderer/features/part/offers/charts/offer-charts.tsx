import { useMemo, useState } from 'react';
import { formatNumber } from '../../../../format/format-number';
import { texts } from '../../../../texts/texts';
import { SegmentedChoice } from '../../../../ui/segmented-choice';
import { useOffers } from '../offers-context';
import type { OffersTab } from '../offers-toolbar';
import styles from './charts.module.css';
import { PriceChart } from './price-chart';
import { bestCurves, type Figure } from './price-curves';
import { StockChart } from './stock-chart';

const figures = [
  { value: 'unitPrice', name: texts.charts.unitPrice },
  { value: 'total', name: texts.charts.total },
] as const;

/** The shown offers as charts. */
export function OfferCharts({ tab }: { tab: Exclude<OffersTab, 'table'> }) {
  const { part, rows, quantity } = useOffers();
  const { currency } = part;
  const [figure, setFigure] = useState<Figure>('unitPrice');
  const curves = useMemo(() => bestCurves(rows, currency), [rows, currency]);
  if (tab === 'stock') {
    return (
      <section aria-label={texts.charts.stock} className={styles.panel}>
        <div className={styles.top}>
          <h2>{texts.charts.stock}</h2>
          <p className={styles.lead}>{texts.charts.stockLead}</p>
        </div>
        <StockChart rows={rows} quantity={quantity} />
      </section>
    );
  }
  return (
    <section aria-label={texts.charts.prices} className={styles.panel}>
      <div className={styles.top}>
        <h2>{texts.charts.prices}</h2>
        <SegmentedChoice label={texts.charts.figure} choices={figures} value={figure} onChange={setFigure} />
        <p className={styles.lead}>
          {texts.charts.pricesLead(
            formatNumber(quantity),
            currency,
            rows.some(({ best }) => best),
          )}
        </p>
      </div>
      {curves.length === 0 ? (
        <p className={styles.nothing}>{texts.bestChoice.nonePriced(currency)}</p>
      ) : (
        <PriceChart curves={curves} figure={figure} quantity={quantity} currency={currency} />
      )}
    </section>
  );
}
