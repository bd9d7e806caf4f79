import type { BestChoice } from '../../../../electron/shared/domain/pricing/best-choice';
import { comparedTotal, comparedUnitPrice } from '../../../components/offers/shown-total';
import { formatNumber } from '../../../format/format-number';
import { texts } from '../../../texts/texts';
import { AuthorizedSign } from '../../../ui/authorized-sign';
import styles from './preview-pane.module.css';

/** Where to buy and for how much; that there is nothing to buy where that is so. */
export function PreviewAnswer({ best, quantity }: { best: BestChoice | null; quantity: number }) {
  const text = texts.preview;
  if (!best?.inStock) return <p className={styles.noAnswer}>{best ? text.notInStock : text.noPrice}</p>;
  const { offer, order, comparable } = best;
  return (
    <div className={styles.answer}>
      <div className={styles.where}>
        <h3>{texts.best.heading(formatNumber(quantity))}</h3>
        <p>
          <AuthorizedSign seller={offer.seller} />
          <strong>{offer.seller.name}</strong>
          <span className="muted">{text.buy(formatNumber(order.orderQuantity))}</span>
        </p>
      </div>
      <div className={styles.cost}>
        <strong>{comparedTotal(comparable)}</strong>
        <span className="muted">{text.each(comparedUnitPrice(comparable))}</span>
      </div>
    </div>
  );
}
