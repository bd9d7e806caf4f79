import type { PriceAtQuantity } from '../../electron/pricing/price-at-quantity';
import {
  formatAmount,
  formatEstimate,
  formatEstimatedTotal,
  formatMoney,
  formatTotal,
} from '../app/format-money';
import { formatNumber } from '../app/format-number';
import { texts } from '../texts/texts';
import { classNames } from '../ui/class-names';
import gridStyles from '../ui/grid/grid.module.css';
import type { OfferRow } from './offer-rows';
import styles from './offers-table.module.css';

type Figure = 'unitPrice' | 'total';

interface Props {
  row: OfferRow;
  figure: Figure;
  quantity: number;
  currency: string;
}

/** The plain number of the figure that is shown: the comparable one where there is one, else the seller's own. */
export function priceValue(price: PriceAtQuantity | null, figure: Figure): string | undefined {
  return (price?.comparable ?? price)?.[figure];
}

/** What one unit of the seller's currency is worth, as the service reckoned: "1 CNY ≈ 0.1389 USD". */
function rateOf({ priceBreak, comparable }: PriceAtQuantity): string | null {
  const { currency, converted } = priceBreak;
  if (!currency || !converted?.rate || !comparable) return null;
  return texts.offers.rate(currency, formatAmount(converted.rate), comparable.currency);
}

/** "100 cost less than 87", with what they cost. */
function CheaperNote({ cheaper, than }: { cheaper: PriceAtQuantity; than: number }) {
  const { comparable, orderQuantity } = cheaper;
  const total = comparable?.estimated
    ? formatEstimatedTotal(comparable.total, comparable.currency)
    : formatTotal(cheaper.total, cheaper.currency);
  return (
    <span className={classNames(gridStyles.small, styles.cheaper)}>
      {texts.offers.costLess(formatNumber(orderQuantity), formatNumber(than))}
      <span className={styles.instead}>{total}</span>
    </span>
  );
}

export function PriceCell({ row, figure, quantity, currency }: Props) {
  const { offer, price, cheaper } = row;
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
  const mustBuy = figure === 'total' && orderQuantity !== quantity;
  const estimate = figure === 'total' ? formatEstimatedTotal : formatEstimate;
  const main = comparable?.estimated ? estimate(comparable[figure], comparable.currency) : native;
  const title = comparable
    ? comparable.estimated && texts.offers.estimated(comparable.currency, rateOf(price))
    : texts.offers.notComparable(currency);
  return (
    <>
      <span title={title || undefined} className={comparable ? undefined : 'muted'}>
        {main}
      </span>
      {comparable?.estimated && <span className={gridStyles.small}>{native}</span>}
      {mustBuy && (
        <span className={gridStyles.small}>{texts.offers.mustBuy(formatNumber(orderQuantity))}</span>
      )}
      {figure === 'total' && cheaper && <CheaperNote cheaper={cheaper} than={orderQuantity} />}
    </>
  );
}
