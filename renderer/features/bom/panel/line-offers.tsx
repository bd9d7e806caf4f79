import { useId, useState } from 'react';
import type { BomLine } from '../../../../electron/shared/contract/bom/bom-line';
import type { Part } from '../../../../electron/shared/contract/part';
import type { BomFilters } from '../../../../electron/shared/domain/bom/costing/cost-settings';
import type { OfferRow } from '../../../components/offers/offer-rows';
import { shownTotal } from '../../../components/offers/shown-total';
import { stockText } from '../../../components/offers/stock-text';
import { formatNumber } from '../../../format/format-number';
import { panelTexts } from '../../../texts/bom-panel-texts';
import { AuthorizedSign } from '../../../ui/authorized-sign';
import { Button } from '../../../ui/button';
import { classNames } from '../../../ui/class-names';
import { LockIcon } from '../../../ui/icons';
import type { BomChanges } from '../bom/use-bom';
import styles from './panel.module.css';
import tableStyles from './panel-tables.module.css';
import { offersAt } from './part-orders';

/** Until the user wants all. */
const firstShown = 8;

interface Props {
  part: Part;
  heading: string;
  line: BomLine;
  filters: BomFilters;
  changes: BomChanges;
}

/** Where the line's part or an alternate of it can be bought, the cheapest first; each can be locked. */
export function LineOffers({ part, heading, line, filters, changes }: Props) {
  const headingId = useId();
  const [showsAll, setShowsAll] = useState(false);
  if (line.need === null || line.need === 0) return null;
  const { lockedOffer, order: used } = line;
  const offers = offersAt(part, line.need, filters, used?.offerId);
  const all = offers.filter(({ order }) => order !== null);
  const rows = all.filter(({ id }, at) => showsAll || at < firstShown || id === used?.offerId);
  const unpriced = offers.length - all.length;
  const hidden = part.offers.length - offers.length;
  const nameOf = ({ offer: { seller, sku } }: OfferRow) =>
    sku !== null && rows.filter(({ offer }) => offer.seller.id === seller.id).length > 1
      ? panelTexts.offerOf(seller.name, sku)
      : seller.name;
  const isLocked = ({ offer }: OfferRow) =>
    lockedOffer?.distributorId === offer.seller.id && lockedOffer.sku === offer.sku;
  const toggle = ({ offer: { seller, sku } }: OfferRow, isOn: boolean) =>
    changes.lines([line.id], {
      lockedOffer: isOn ? null : { distributorId: seller.id, distributorName: seller.name, sku },
    });
  return (
    <section>
      <div className={styles.title}>
        <h3 id={headingId}>{heading}</h3>
        <span className="muted">
          {rows.length < all.length
            ? panelTexts.offersOf(formatNumber(rows.length), formatNumber(all.length))
            : formatNumber(all.length)}
        </span>
      </div>
      <table className={classNames(tableStyles.table, tableStyles.offers)} aria-labelledby={headingId}>
        <thead>
          <tr>
            <th scope="col">{panelTexts.distributor}</th>
            <th scope="col">{panelTexts.stock}</th>
            <th scope="col">{panelTexts.order}</th>
            <th scope="col">{panelTexts.total}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => {
            const { seller, stock } = row.offer;
            const locked = isLocked(row);
            return (
              <tr key={row.id} data-used={row.id === used?.offerId || undefined}>
                <td>
                  <span className={tableStyles.distributor}>
                    <AuthorizedSign seller={seller} />
                    <span className={tableStyles.cut} title={nameOf(row)}>
                      {seller.name}
                    </span>
                    <Button
                      variant="quiet"
                      className={tableStyles.lock}
                      aria-pressed={locked}
                      aria-label={(locked ? panelTexts.unlock : panelTexts.lock)(nameOf(row))}
                      onPress={() => toggle(row, locked)}
                    >
                      <LockIcon />
                    </Button>
                  </span>
                </td>
                <td className="muted">{stockText(stock)}</td>
                <td>{row.order && formatNumber(row.order.orderQuantity)}</td>
                <td>
                  <strong>{row.order && shownTotal(row.order)}</strong>
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
      {rows.length < all.length && (
        <Button variant="quiet" className={tableStyles.all} onPress={() => setShowsAll(true)}>
          {panelTexts.showAll(formatNumber(all.length))}
        </Button>
      )}
      {(unpriced > 0 || hidden > 0) && (
        <p className={tableStyles.leftOut}>
          {[
            ...(unpriced > 0 ? [panelTexts.unpriced(formatNumber(unpriced), part.currency)] : []),
            ...(hidden > 0 ? [panelTexts.hidden(formatNumber(hidden))] : []),
          ].join(', ')}
        </p>
      )}
    </section>
  );
}
