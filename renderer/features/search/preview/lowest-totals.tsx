import { isRecommended, type OfferRow } from '../../../components/offers/offer-rows';
import { shownTotal } from '../../../components/offers/shown-total';
import { stockText } from '../../../components/offers/stock-text';
import { formatNumber } from '../../../format/format-number';
import { texts } from '../../../texts/texts';
import { AuthorizedSign } from '../../../ui/authorized-sign';
import { classNames } from '../../../ui/class-names';
import { FactsPanel } from '../../../ui/facts-panel';
import factsStyles from '../../../ui/facts-table.module.css';
import styles from './preview-pane.module.css';

const maxTotals = 6;

/** The first offers in the default order of the part screen. */
export function LowestTotals({ rows }: { rows: readonly OfferRow[] }) {
  const priced = rows.filter(({ order }) => order !== null);
  const shown = priced.slice(0, maxTotals);
  const text = texts.preview;
  if (shown.length === 0) return null;
  return (
    <FactsPanel
      id="lowest-totals"
      heading={text.lowestTotals}
      aside={
        <span className={factsStyles.of}>
          {texts.offerFilters.shownOf(formatNumber(shown.length), formatNumber(rows.length))}
        </span>
      }
      columns={
        <>
          <th scope="col">{texts.offers.seller}</th>
          <th scope="col">{texts.offers.stock}</th>
          <th scope="col">{texts.offers.orderQuantity}</th>
          <th scope="col">{texts.offers.total}</th>
        </>
      }
    >
      {shown.map((row) => (
        <tr key={row.id}>
          <td className={styles.distributor}>
            <span>
              <AuthorizedSign seller={row.offer.seller} />
              <span
                className={classNames(
                  factsStyles.of,
                  isRecommended(row) ? styles.recommended : row.offer.seller.authorized && styles.authorized,
                )}
                title={row.offer.seller.name}
              >
                {row.offer.seller.name}
              </span>
            </span>
          </td>
          <td className={classNames(factsStyles.numeric, 'muted')}>{stockText(row.offer.stock)}</td>
          <td className={classNames(factsStyles.numeric, styles.quantity, 'muted')}>
            {row.order && formatNumber(row.order.orderQuantity)}
          </td>
          <td className={classNames(factsStyles.numeric, styles.total)}>
            {row.order && shownTotal(row.order)}
          </td>
        </tr>
      ))}
    </FactsPanel>
  );
}
