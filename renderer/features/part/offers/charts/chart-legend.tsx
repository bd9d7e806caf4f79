import { formatNumber } from '../../../../format/format-number';
import { texts } from '../../../../texts/texts';
import { classNames } from '../../../../ui/class-names';
import styles from './charts.module.css';
import { figureText } from './price-chart-text';
import type { Figure, PriceCurve } from './price-curves';
import { SeriesSwatch } from './series-style';

interface Props {
  curves: readonly PriceCurve[];
  /** The quantity that is pointed at, or the one to buy. */
  quantity: number;
  figure: Figure;
  currency: string;
}

/** Which line is whose, and what it is at one quantity. Decoration: the slider says the same, the table all of it. */
export function ChartLegend({ curves, quantity, figure, currency }: Props) {
  return (
    <div className={styles.legend} aria-hidden="true">
      <p>{texts.charts.lead(formatNumber(quantity))}</p>
      {curves.map((curve, index) => {
        const text = figureText(curve, quantity, currency, figure);
        return (
          <p key={curve.offer.id}>
            <SeriesSwatch index={index} />
            <span className={styles.name} title={curve.offer.seller.name}>
              {curve.offer.seller.name}
            </span>
            <span className={classNames(!text?.value && 'muted')}>{text?.shown ?? '—'}</span>
          </p>
        );
      })}
    </div>
  );
}
