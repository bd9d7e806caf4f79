import type { Offer } from '../../electron/contract/part';
import type { PriceAtQuantity } from '../../electron/pricing/price-at-quantity';
import { formatEstimate, formatEstimatedTotal, formatMoney, formatTotal } from '../app/format-money';
import { formatNumber } from '../app/format-number';
import { texts } from '../texts';
import styles from './offers-table.module.css';

type Figure = 'unitPrice' | 'total';

interface Props {
  offer: Offer;
  price: PriceAtQuantity | null;
  figure: Figure;
  quantity: number;
  currency: string;
}

/** The plain number of the figure that is shown: the comparable one where there is one, else the seller's own. */
export function priceValue(price: PriceAtQuantity | null, figure: Figure): string | undefined {
  return (price?.comparable ?? price)?.[figure];
}

export function PriceCell({ offer, price, figure, quantity, currency }: Props) {
  if (!price) {
    const title = offer.prices.length > 0 ? texts.offers.priceWithoutCurrency : texts.offers.noPrice;
    return (
      <span className="muted" title={title}>
        —
      </span>
    );
  }
  const { comparable, orderQuantity } = price;
  const format = figure === 'total' ? formatTotal : formatMoney;
  const native = format(price[figure], price.currency);
  const notes = [
    comparable?.estimated && native,
    figure === 'total' && orderQuantity !== quantity && texts.offers.pieces(formatNumber(orderQuantity)),
  ].filter(Boolean);
  const estimate = figure === 'total' ? formatEstimatedTotal : formatEstimate;
  const main = comparable?.estimated ? estimate(comparable[figure], comparable.currency) : native;
  const title = comparable
    ? comparable.estimated && texts.offers.estimated(comparable.currency)
    : texts.offers.notComparable(currency);
  return (
    <>
      <span title={title || undefined} className={comparable ? undefined : 'muted'}>
        {main}
      </span>
      {notes.length > 0 && (
        <span
          className={styles.small}
          title={orderQuantity !== quantity ? texts.offers.mustBuy(formatNumber(orderQuantity)) : undefined}
        >
          {notes.join(' · ')}
        </span>
      )}
    </>
  );
}
