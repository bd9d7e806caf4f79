import { useId } from 'react';
import type { BestChoice } from '../../../../electron/shared/domain/pricing/best-choice';
import type { OfferRow } from '../../../components/offers/offer-rows';
import { comparedTotal, comparedUnitPrice } from '../../../components/offers/shown-total';
import { stockText } from '../../../components/offers/stock-text';
import { formatNumber } from '../../../format/format-number';
import { texts } from '../../../texts/texts';
import { AuthorizedSign } from '../../../ui/authorized-sign';
import { Button } from '../../../ui/button';
import { CopyButton } from '../../../ui/copy-button';
import { OpenIcon } from '../../../ui/icons';
import styles from './best-answer.module.css';
import { type BestAlternatives, bestNotes } from './best-notes';
import { bestReason } from './best-reason';
import { skuAndQuantity } from './sku-and-quantity';

interface Props extends BestAlternatives {
  best: BestChoice | null;
  /** The row of that choice. */
  row: OfferRow | null;
  quantity: number;
  currency: string;
  onOpenOffer: (offerId: string) => void;
}

/** The answer of the screen: which offer to take at the quantity, for how much and why, or that there is none to take. */
export function BestAnswer({ best, row, quantity, currency, onOpenOffer, ...alternatives }: Props) {
  const id = useId();
  const text = texts.best;
  if (!best?.inStock || !row) {
    return (
      <p className={styles.answer}>
        {best ? bestReason(best, quantity, currency) : text.nonePriced(currency)}
      </p>
    );
  }
  const { offer, order, comparable } = best;
  const { seller, sku, stock } = offer;
  const reason = bestReason(best, quantity, currency);
  return (
    <section aria-labelledby={id} className={styles.answer} data-good>
      <div className={styles.what}>
        <div className={styles.title}>
          <h2 id={id}>{text.heading(formatNumber(quantity))}</h2>
          <span title={reason}>{reason}</span>
        </div>
        <p id={`${id}-offer`} className={styles.offer}>
          <AuthorizedSign seller={seller} />
          <strong>{seller.name}</strong>
          <span className="muted" data-whole>
            {sku}
          </span>
          {stock.kind === 'pieces' && <span className="muted">{text.inStock(stockText(stock))}</span>}
        </p>
        <p className={styles.why}>{bestNotes(best, row, currency, alternatives).join(' ')}</p>
      </div>
      <div className={styles.order}>
        <p>{text.buy(formatNumber(order.orderQuantity), comparedUnitPrice(comparable))}</p>
        <strong data-value={comparable.total}>{comparedTotal(comparable)}</strong>
      </div>
      <div className={styles.actions}>
        <CopyButton label={text.copy} text={() => skuAndQuantity(row)}>
          {texts.app.copy}
        </CopyButton>
        {offer.linked && (
          <Button variant="primary" aria-describedby={`${id}-offer`} onPress={() => onOpenOffer(offer.id)}>
            <OpenIcon />
            {text.open}
          </Button>
        )}
      </div>
    </section>
  );
}
