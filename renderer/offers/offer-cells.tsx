import type { ReactNode } from 'react';
import { Cell } from 'react-aria-components/Table';
import type { Offer } from '../../electron/contract/part';
import { formatNumber, leadTimeWeeks } from '../app/format-number';
import { formatAge, formatMoment } from '../app/format-time';
import { texts } from '../texts/texts';
import { Button } from '../ui/button';
import { classNames } from '../ui/class-names';
import { OpenIcon } from '../ui/icons';
import type { OfferRow } from './offer-rows';
import styles from './offers-table.module.css';
import { PriceCell, priceValue } from './price-cell';
import { SellerCell } from './seller-cell';
import { stockWords } from './stock-words';

interface Context {
  readonly quantity: number;
  readonly currency: string;
  readonly now: number;
  readonly onOpenLink: (offerId: string) => void;
}

function unknown() {
  return (
    <span className="muted" title={texts.offers.unknown}>
      —
    </span>
  );
}

/** A number cell: formatted to the eye, plain in `data-value`; a dash where the service did not say. */
function numberCell(
  id: string,
  value: number | null,
  shown: ReactNode = value === null ? unknown() : formatNumber(value),
) {
  return (
    <Cell
      key={id}
      textValue={value === null ? '' : String(value)}
      className={classNames(styles.cell, styles.numeric)}
      data-value={value ?? undefined}
    >
      {shown}
    </Cell>
  );
}

function textCell(id: string, value: string | null, className?: string) {
  return (
    <Cell key={id} textValue={value ?? ''} className={classNames(styles.cell, className)}>
      {value === null ? (
        unknown()
      ) : (
        <span className={styles.cut} title={value}>
          {value}
        </span>
      )}
    </Cell>
  );
}

function stockCell({ stock }: Offer) {
  if (stock.kind === 'pieces') return numberCell('stock', stock.pieces);
  return numberCell(
    'stock',
    null,
    <span className={classNames('muted', styles.code)}>{stockWords(stock)}</span>,
  );
}

/** The cells of one offer, in the order of the columns. */
export function offerCells({ offer, price, cheaper, best }: OfferRow, context: Context) {
  const { quantity, currency, now } = context;
  const weeks = offer.leadTimeDays === null ? null : leadTimeWeeks(offer.leadTimeDays);
  const money = (figure: 'unitPrice' | 'total') => (
    <Cell
      key={figure}
      textValue={priceValue(price, figure) ?? ''}
      className={classNames(styles.cell, styles.numeric, figure === 'total' && styles.totalCell)}
      data-value={priceValue(price, figure)}
    >
      <PriceCell
        offer={offer}
        price={price}
        cheaper={cheaper}
        figure={figure}
        quantity={quantity}
        currency={currency}
      />
    </Cell>
  );
  return [
    <Cell key="seller" textValue={offer.seller.name} className={classNames(styles.cell, styles.sellerCell)}>
      <SellerCell seller={offer.seller} best={best} />
    </Cell>,
    textCell('sku', offer.sku, styles.skuCell),
    stockCell(offer),
    numberCell('moq', offer.moq),
    numberCell('orderMultiple', offer.orderMultiple),
    textCell('packaging', offer.packaging),
    numberCell(
      'leadTime',
      offer.leadTimeDays,
      weeks === null ? undefined : texts.part.weeks(formatNumber(weeks), weeks === 1),
    ),
    money('unitPrice'),
    money('total'),
    <Cell
      key="updated"
      textValue={offer.updatedAt ?? ''}
      className={classNames(styles.cell, styles.age, 'muted')}
    >
      {offer.updatedAt ? (
        <time dateTime={offer.updatedAt} title={formatMoment(offer.updatedAt)}>
          {formatAge(offer.updatedAt, now)}
        </time>
      ) : (
        unknown()
      )}
    </Cell>,
    <Cell key="link" textValue="" className={styles.cell ?? ''}>
      {offer.linked && (
        <Button
          look="quiet"
          className={styles.open}
          aria-label={texts.offers.openAt(offer.seller.name)}
          onPress={() => context.onOpenLink(offer.id)}
        >
          <OpenIcon />
        </Button>
      )}
    </Cell>,
  ];
}
