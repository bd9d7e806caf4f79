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
  const all = offersAt(part, line.need, filters).filter(({ order }) => order !== null);
  const rows = showsAll ? all : all.slice(0, firstShown);
  const { lockedOffer } = line;
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
          {panelTexts.offersOf(formatNumber(rows.length), formatNumber(part.offers.length))}
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
              <tr key={row.id} data-used={row.id === line.order?.offerId || undefined}>
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
    </section>
  );
}
