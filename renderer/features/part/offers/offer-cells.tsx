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

function textCell(value: string | null, className?: string): GridCell {
  if (value === null) return { content: notListed, className };
  const content = (
    <span className={gridStyles.cut} title={value}>
      {value}
    </span>
  );
  return { content, className };
}

function stockCell({ stock }: Offer): GridCell {
  if (stock.kind === 'pieces') return numberCell(stock.pieces);
  return { content: <span className={classNames('muted', styles.code)}>{stockText(stock)}</span> };
}

function leadTimeCell({ leadTimeDays }: Offer): GridCell {
  if (leadTimeDays === null) return numberCell(null);
  const weeks = leadTimeWeeks(leadTimeDays);
  return numberCell(leadTimeDays, texts.part.weeks(formatNumber(weeks), weeks === 1));
}

function ageCell({ updatedAt }: Offer, now: number): GridCell {
  const content = updatedAt ? (
    <time dateTime={updatedAt} title={formatMoment(updatedAt)}>
      {formatAge(updatedAt, now)}
    </time>
  ) : (
    notListed
  );
  return { content, className: classNames(styles.age, 'muted') };
}

function moneyCell(row: OfferRow, figure: 'unitPrice' | 'total', currency: string): GridCell {
  return {
    value: priceValue(row, figure),
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
        return { content: <SellerCell seller={offer.seller} best={row.best} /> };
      case 'sku':
        return textCell(offer.sku, styles.skuCell);
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
