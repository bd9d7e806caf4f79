import type { ReactNode } from 'react';
import type { OfferColumn } from '../../../../electron/shared/contract/offers-view';
import type { Offer } from '../../../../electron/shared/contract/part';
import type { OfferRow } from '../../../components/offers/offer-rows';
import { formatNumber, leadTimeWeeks } from '../../../format/format-number';
import { texts } from '../../../texts/texts';
import { classNames } from '../../../ui/class-names';
import gridStyles from '../../../ui/grid/grid.module.css';
import type { CellOf, GridCell } from '../../../ui/grid/grid-row';
import { NotInPlan } from '../../../ui/not-in-plan';
import { NotListed } from '../../../ui/not-listed';
import { ageCell } from './age-cell';
import styles from './offers-table.module.css';
import { orderQuantityCell } from './order-quantity-cell';
import { priceCell } from './price-cell';
import { SellerCell } from './seller-cell';
import { stockCell } from './stock-cell';

interface Context {
  readonly currency: string;
  readonly now: number;
  /** Whether the plan lacks lead times. */
  readonly lacksLeadTime: boolean;
}

const notListed = <NotListed />;

/** A number, formatted on screen and plain in `data-value`; a dash where the service gives none. */
function numberCell(
  value: number | null,
  shown: ReactNode = value === null ? notListed : formatNumber(value),
): GridCell {
  return { value: value ?? undefined, content: shown };
}

function packagingCell({ packaging }: Offer): GridCell {
  const className = classNames(gridStyles.cut, styles.packaging);
  if (packaging === null) return { content: notListed, className };
  return { content: packaging, text: packaging, title: packaging, className };
}

/** Where it is too long its beginning is cut: the end tells packagings apart. */
function skuCell({ sku }: Offer): GridCell {
  const content = (
    <span className={styles.sku} title={sku} dir="rtl" data-whole>
      <bdi>{sku}</bdi>
    </span>
  );
  return { content, text: sku };
}

/** "100 × 5": at least 100, in multiples of 5. A multiple of one goes without saying. */
function moqCell({ moq, orderMultiple }: Offer): GridCell {
  if (orderMultiple === null || orderMultiple === 1) return numberCell(moq ?? orderMultiple);
  const multiple = texts.offers.times(formatNumber(orderMultiple));
  // A multiple is the least that can be ordered, too.
  const shown = moq === null || moq === orderMultiple ? multiple : `${formatNumber(moq)} ${multiple}`;
  return { ...numberCell(moq, shown), text: shown, className: styles.moq };
}

function leadTimeCell({ leadTimeDays }: Offer, lacksLeadTime: boolean): GridCell {
  if (leadTimeDays === null) return numberCell(null, lacksLeadTime ? <NotInPlan isShort /> : notListed);
  const weeks = leadTimeWeeks(leadTimeDays);
  const text = texts.part.weeks(formatNumber(weeks), weeks === 1);
  // Copied as shown, since the number alone is in days.
  return { ...numberCell(leadTimeDays, text), text };
}

/** The cells of an offer at a quantity. */
export function offerCellOf({ currency, now, lacksLeadTime }: Context): CellOf<OfferRow, OfferColumn> {
  return (row, column) => {
    const { offer } = row;
    switch (column) {
      case 'seller':
        return {
          content: <SellerCell row={row} />,
          text: offer.seller.name,
          title: offer.seller.name,
          className: styles.seller,
        };
      case 'sku':
        return skuCell(offer);
      case 'stock':
        return stockCell(row);
      case 'moq':
        return moqCell(offer);
      case 'packaging':
        return packagingCell(offer);
      case 'leadTime':
        return leadTimeCell(offer, lacksLeadTime);
      case 'orderQuantity':
        return orderQuantityCell(row, currency);
      case 'unitPrice':
      case 'total':
        return priceCell(row, column, currency);
      case 'updated':
        return ageCell(offer, now);
    }
  };
}
