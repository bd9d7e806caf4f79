import { formatNumber } from '../../../../format/format-number';
import { texts } from '../../../../texts/texts';
import { figureText } from './price-chart-text';
import type { Figure, PriceCurve } from './price-curves';

interface Props {
  curves: readonly PriceCurve[];
  quantities: readonly number[];
  figure: Figure;
  currency: string;
}

/** The chart's figures as a table for screen readers: one row per quantity, one column per distributor. */
export function PriceChartTable({ curves, quantities, figure, currency }: Props) {
  return (
    <div className="visually-hidden">
      <table aria-label={figure === 'total' ? texts.charts.totalsTable : texts.charts.unitPricesTable}>
        <thead>
          <tr>
            <th scope="col">{texts.charts.pieces}</th>
            {curves.map(({ offer }) => (
              <th key={offer.id} scope="col">
                {offer.seller.name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {quantities.map((quantity) => (
            <tr key={quantity}>
              <th scope="row" data-value={quantity}>
                {formatNumber(quantity)}
              </th>
              {curves.map((curve) => {
                const text = figureText(curve, quantity, currency, figure);
                return (
                  <td key={curve.offer.id} data-value={text?.value}>
                    {text ? [text.shown, text.order].filter(Boolean).join(' ') : '—'}
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
