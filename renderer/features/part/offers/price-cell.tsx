import type { PricedOrder } from '../../../../electron/shared/domain/pricing/orders-for';
import type { OfferRow } from '../../../components/offers/offer-rows';
import { formatAmount, formatMoney, formatTotal, formatUnitPrice } from '../../../format/format-money';
import { texts } from '../../../texts/texts';
import { classNames } from '../../../ui/class-names';
import styles from './offers-table.module.css';

type Figure = 'unitPrice' | 'total';

interface Props {
  row: OfferRow;
  figure: Figure;
  currency: string;
}

/** The plain number of the figure on screen: the comparable one where there is one, else the seller's own. */
export function priceValue({ order }: OfferRow, figure: Figure): string | undefined {
  return (order?.comparable ?? order)?.[figure];
}

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

export function PriceCell({ row, figure, currency }: Props) {
  const { offer, order, inStock } = row;
  if (!order) {
    const title = offer.prices.length > 0 ? texts.offers.priceWithoutCurrency : texts.offers.noPrice;
    return (
      <span className="muted" title={title}>
        —
      </span>
    );
  }
  const shown = order.comparable ?? order;
  const format = figure === 'total' ? formatTotal : formatUnitPrice;
  const isQuiet = !order.comparable || !offer.seller.authorized || (figure === 'total' && !inStock);
  return (
    <span
      title={titleOf(order, figure, currency)}
      className={classNames(
        styles.price,
        isQuiet && 'muted',
        figure === 'total' && order.comparable && inStock && styles.payable,
      )}
    >
      {order.comparable?.estimated && <span className={styles.about}>≈ </span>}
      {format(shown[figure], shown.currency)}
    </span>
  );
}
