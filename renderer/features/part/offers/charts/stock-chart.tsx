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
 * Who has how many: a bar a seller on a logarithmic scale, with the asked quantity as a line through all of them. It is a
 * table, so that it reads like one; the bars repeat its numbers to the eye.
 */
export function StockChart({ rows, quantity }: Props) {
  const sellers = stockBySeller(rows);
  const most = Math.max(quantity, ...sellers.map(({ pieces }) => pieces ?? 0), 10);
  const share = scaleLog([1, most * 1.5], [0, 100]).clamp(true);
  const asked = `${share(quantity)}%`;
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
              <span style={{ insetInlineStart: asked }} className={styles.barAsked}>
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
                  <div className={styles.askedLine} style={{ insetInlineStart: asked }} />
                </div>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollArea>
  );
}
