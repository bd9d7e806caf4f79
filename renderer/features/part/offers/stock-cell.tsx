import type { OfferRow } from '../../../components/offers/offer-rows';
import { stockText } from '../../../components/offers/stock-text';
import { texts } from '../../../texts/texts';
import { classNames } from '../../../ui/class-names';
import type { GridCell } from '../../../ui/grid/grid-row';
import { StockBar } from '../../../ui/stock-bar';
import styles from './offers-table.module.css';

/** The stock beside its bar. Below the need it warns; what is not there, or has no number, is muted. */
export function stockCell({ offer: { stock, seller }, quantity }: OfferRow): GridCell {
  const text = stockText(stock);
  if (stock.kind !== 'pieces') {
    const isUnknown = stock.kind === 'in-stock-quantity-unknown';
    return {
      content: text,
      text,
      title: isUnknown ? texts.offers.quantityUnknownTitle : text,
      className: classNames('muted', styles.code),
    };
  }
  const { pieces } = stock;
  const tone = pieces === 0 ? 'muted' : pieces < quantity && styles.short;
  const content = (
    <>
      <StockBar stock={pieces} need={quantity} muted={!seller.authorized} />
      {tone ? <span className={tone}>{text}</span> : text}
    </>
  );
  return { content, value: pieces, className: styles.stock };
}
