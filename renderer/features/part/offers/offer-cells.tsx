import type { ReactNode } from 'react';
import type { OfferColumn } from '../../../../electron/shared/contract/offers-view';
import type { Offer } from '../../../../electron/shared/contract/part';
import { formatNumber, leadTimeWeeks } from '../../../format/format-number';
import { formatAge, formatMoment } from '../../../format/format-time';
import { texts } from '../../../texts/texts';
import buttonStyles from '../../../ui/button.module.css';
import { classNames } from '../../../ui/class-names';
import gridStyles from '../../../ui/grid/grid.module.css';
import type { CellOf, GridCell } from '../../../ui/grid/grid-row';
import { OpenIcon } from '../../../ui/icons';
import { NotListed } from '../../../ui/not-listed';
import type { OfferRow } from './offer-rows';
import styles from './offers-table.module.css';
import { PriceCell, priceValue } from './price-cell';
import { SellerCell } from './seller-cell';
import { stockText } from './stock-text';

interface Context {
  readonly currency: string;
  readonly now: number;
}

const notListed = <NotListed />;

/** A number, formatted on screen and plain in `data-value`; a dash where the service gives none. */
function numberCell(
  value: number | null,
  shown: ReactNode = value === null ? notListed : formatNumber(value),
): GridCell {
  return { value: value ?? undefined, content: shown };
}

function textCell(text: string | null): GridCell {
  if (text === null) return { content: notListed };
  const content = (
    <span className={gridStyles.cut} title={text}>
      {text}
    </span>
  );
  return { content, text };
}

function skuCell({ sku }: Offer): GridCell {
  const className = styles.skuCell;
  if (sku === null) return { content: notListed, className };
  const content = (
    <span className={gridStyles.cut} title={sku} data-whole>
      {sku}
    </span>
  );
  return { content, text: sku, className };
}

function stockCell({ stock }: Offer): GridCell {
  if (stock.kind === 'pieces') return numberCell(stock.pieces);
  const text = stockText(stock);
  return { content: <span className={classNames('muted', styles.code)}>{text}</span>, text };
}

function leadTimeCell({ leadTimeDays }: Offer): GridCell {
  if (leadTimeDays === null) return numberCell(null);
  const weeks = leadTimeWeeks(leadTimeDays);
  const text = texts.part.weeks(formatNumber(weeks), weeks === 1);
  // Copied as shown, since the number alone is in days.
  return { ...numberCell(leadTimeDays, text), text };
}

function ageCell({ updatedAt }: Offer, now: number): GridCell {
  const content = updatedAt ? (
    <time dateTime={updatedAt} title={formatMoment(updatedAt)}>
      {formatAge(updatedAt, now)}
    </time>
  ) : (
    notListed
  );
  return { content, text: updatedAt, className: classNames(styles.age, 'muted') };
}

function moneyCell(row: OfferRow, figure: 'unitPrice' | 'total', currency: string): GridCell {
  const { order } = row;
  return {
    value: priceValue(row, figure),
    // Without its currency the amount would be summed up with those of another.
    text: order && !order.comparable ? `${order[figure]} ${order.currency}` : undefined,
    className: figure === 'total' ? styles.totalCell : undefined,
    content: <PriceCell row={row} figure={figure} currency={currency} />,
  };
}

function linkCell({ linked, seller }: Offer): GridCell {
  if (!linked) return { content: null };
  const content = (
    <button
      type="button"
      // The arrow keys of the grid lead here.
      tabIndex={-1}
      className={classNames(buttonStyles.button, buttonStyles.quiet, styles.open)}
      aria-label={texts.offers.openAt(seller.name)}
    >
      <OpenIcon />
    </button>
  );
  return { content };
}

/** The cells of an offer at a quantity. */
export function offerCellOf(context: Context): CellOf<OfferRow, OfferColumn> {
  return (row, column) => {
    const { offer } = row;
    switch (column) {
      case 'seller':
        return { content: <SellerCell seller={offer.seller} best={row.best} />, text: offer.seller.name };
      case 'sku':
        return skuCell(offer);
      case 'stock':
        return stockCell(offer);
      case 'moq':
      case 'orderMultiple':
        return numberCell(offer[column]);
      case 'packaging':
        return textCell(offer.packaging);
      case 'leadTime':
        return leadTimeCell(offer);
      case 'unitPrice':
      case 'total':
        return moneyCell(row, column, context.currency);
      case 'updated':
        return ageCell(offer, context.now);
      case 'link':
        return linkCell(offer);
    }
  };
}
