import type { PricedOrder } from '../../../../electron/shared/domain/pricing/orders-for';
import type { Quote } from '../../../../electron/shared/domain/pricing/quote';
import {
  formatAmount,
  formatEstimate,
  formatEstimatedTotal,
  formatMoney,
  formatTotal,
} from '../../../format/format-money';
import { formatNumber } from '../../../format/format-number';
import { texts } from '../../../texts/texts';
import { classNames } from '../../../ui/class-names';
import gridStyles from '../../../ui/grid/grid.module.css';
import type { OfferRow } from './offer-rows';
import styles from './offers-table.module.css';
import { shownTotal } from './shown-total';

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

/** The size of an order of more pieces than needed, with the reason. */
function OrderNote({ order, smallest, quantity }: Quote) {
  if (!order || order.orderQuantity === quantity) return null;
  const ordered = formatNumber(order.orderQuantity);
  if (!smallest || smallest.orderQuantity === order.orderQuantity) {
    return (
      <span className={gridStyles.small} title={texts.offers.minOrder}>
        {texts.offers.order(ordered)}
      </span>
    );
  }
  const fewer = formatNumber(smallest.orderQuantity);
  return (
    <span
      className={classNames(gridStyles.small, styles.cheaper)}
      title={texts.offers.fewerCost(fewer, shownTotal(smallest))}
    >
      {texts.offers.orderMore(ordered, fewer)}
    </span>
  );
}

export function PriceCell({ row, figure, currency }: Props) {
  const { offer, order } = row;
  if (!order) {
    const title = offer.prices.length > 0 ? texts.offers.priceWithoutCurrency : texts.offers.noPrice;
    return (
      <span className="muted" title={title}>
        —
      </span>
    );
  }
  const { comparable } = order;
  const format = figure === 'total' ? formatTotal : formatMoney;
  const native = format(order[figure], order.currency);
  const estimate = figure === 'total' ? formatEstimatedTotal : formatEstimate;
  const main = comparable?.estimated ? estimate(comparable[figure], comparable.currency) : native;
  const title = comparable
    ? comparable.estimated && texts.offers.estimated(comparable.currency, rateOf(order))
    : texts.offers.notComparable(currency);
  return (
    <>
      <span title={title || undefined} className={comparable ? undefined : 'muted'}>
        {main}
      </span>
      {comparable?.estimated && <span className={gridStyles.small}>{native}</span>}
      {figure === 'total' && <OrderNote {...row} />}
    </>
  );
}
