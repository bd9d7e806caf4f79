import type { OfferRow } from '../../../components/offers/offer-rows';
import { stockText } from '../../../components/offers/stock-text';
import { texts } from '../../../texts/texts';
import { classNames } from '../../../ui/class-names';
import { StockBar } from '../../../ui/stock-bar';
import styles from './offers-table.module.css';

/** The stock beside its bar. Below the need it warns; what is not there, or has no number, is muted. */
export function StockCell({ offer: { stock, seller }, quantity }: OfferRow) {
  if (stock.kind !== 'pieces') {
    const title =
      stock.kind === 'in-stock-quantity-unknown' ? texts.offers.quantityUnknownTitle : stockText(stock);
    return (
      <span className={classNames('muted', styles.code)} title={title}>
        {stockText(stock)}
      </span>
    );
  }
  const { pieces } = stock;
  const isShort = pieces > 0 && pieces < quantity;
  return (
    <span className={styles.stock}>
      <StockBar stock={pieces} need={quantity} muted={!seller.authorized} />
      <span className={classNames(isShort && styles.short, pieces === 0 && 'muted')}>{stockText(stock)}</span>
    </span>
  );
}
