import { scaleLog } from 'd3-scale';
import { formatNumber } from '../../../../format/format-number';
import { texts } from '../../../../texts/texts';
import { classNames } from '../../../../ui/class-names';
import facts from '../../../../ui/facts-table.module.css';
import { ScrollArea } from '../../../../ui/scroll-area';
import type { OfferRow } from '../offer-rows';
import { stockText } from '../stock-text';
import styles from './charts.module.css';
import { stockBySeller } from './stock-by-seller';

interface Props {
  rows: readonly OfferRow[];
  quantity: number;
}

/**
 * The stock of each seller as a bar on a logarithmic scale, with the quantity as a line across. A table, so that screen
 * readers read it as one; the bars only repeat its numbers.
 */
export function StockChart({ rows, quantity }: Props) {
  const sellers = stockBySeller(rows);
  const max = Math.max(quantity, ...sellers.map(({ pieces }) => pieces ?? 0), 10);
  const share = scaleLog([1, max * 1.5], [0, 100]).clamp(true);
  const quantityAt = `${share(quantity)}%`;
  return (
    <ScrollArea className={classNames(facts.scroll, styles.bars)} labelledBy="chart-stock">
      <p id="chart-stock" className="visually-hidden">
        {texts.charts.stockTable}
      </p>
      <table className={facts.table} aria-labelledby="chart-stock">
        <thead>
          <tr>
            <th scope="col" className={styles.barSeller}>
              {texts.offers.seller}
            </th>
            <th scope="col" className={facts.numeric}>
              {texts.offers.stock}
            </th>
            <th scope="col" className={styles.barHead}>
              <span style={{ insetInlineStart: quantityAt }} className={styles.barEntered}>
                {texts.charts.yourQuantity(formatNumber(quantity))}
              </span>
            </th>
          </tr>
        </thead>
        <tbody>
          {sellers.map(({ offer, pieces }) => (
            <tr key={offer.seller.id}>
              <th scope="row">{offer.seller.name}</th>
              <td data-value={pieces ?? undefined} className={facts.numeric}>
                {stockText(offer.stock)}
              </td>
              <td className={styles.barCell}>
                <div aria-hidden="true" className={styles.track}>
                  {pieces !== null && pieces > 0 && (
                    <div
                      className={classNames(styles.bar, pieces >= quantity && styles.enough)}
                      style={{ width: `max(2px, ${share(pieces)}%)` }}
                    />
                  )}
                  <div className={styles.enteredLine} style={{ insetInlineStart: quantityAt }} />
                </div>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollArea>
  );
}
