import type { PricedOrder } from '../../../../electron/shared/domain/pricing/orders-for';
import type { OfferRow } from '../../../components/offers/offer-rows';
import { formatAmount, formatMoney, formatTotal, formatUnitPrice } from '../../../format/format-money';
import { texts } from '../../../texts/texts';
import { classNames } from '../../../ui/class-names';
import type { GridCell } from '../../../ui/grid/grid-row';
import styles from './offers-table.module.css';

type Figure = 'unitPrice' | 'total';

/** The service's exchange rate: "1 CNY ≈ 0.1389 USD". */
function rateOf({ priceBreak, comparable }: PricedOrder): string | null {
  const { currency, converted } = priceBreak;
  if (!currency || !converted?.rate || !comparable) return null;
  return texts.offers.rate(currency, formatAmount(converted.rate), comparable.currency);
}

/** What the cell has no room for: the seller's own price of an estimate, and every digit. */
function titleOf(order: PricedOrder, figure: Figure, currency: string): string {
  const native = formatMoney(order[figure], order.currency);
  if (!order.comparable) return texts.offers.notComparable(currency);
  if (!order.comparable.estimated) return native;
  return texts.offers.estimated(native, order.comparable.currency, rateOf(order));
}

/** What the offer costs at the quantity, a piece or in total. */
export function priceCell(row: OfferRow, figure: Figure, currency: string): GridCell {
  const { offer, order, inStock } = row;
  if (!order) {
    const title = offer.prices.length > 0 ? texts.offers.priceWithoutCurrency : texts.offers.noPrice;
    return { content: '—', title, className: 'muted' };
  }
  const { comparable } = order;
  // The plain number of the figure on screen: the comparable one where there is one, else the seller's own.
  const shown = comparable ?? order;
  const format = figure === 'total' ? formatTotal : formatUnitPrice;
  const amount = format(shown[figure], shown.currency);
  const isQuiet = !comparable || !offer.seller.authorized || (figure === 'total' && !inStock);
  return {
    content: comparable?.estimated ? (
      <>
        <span className={styles.about}>≈ </span>
        {amount}
      </>
    ) : (
      amount
    ),
    value: shown[figure],
    // Without its currency the amount would be summed up with those of another.
    text: comparable ? undefined : `${order[figure]} ${order.currency}`,
    title: titleOf(order, figure, currency),
    className: classNames(
      styles.price,
      isQuiet && 'muted',
      figure === 'total' && comparable && inStock && styles.payable,
    ),
  };
}
