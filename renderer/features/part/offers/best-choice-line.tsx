import type { ExclusionReason } from '../../../../electron/shared/domain/pricing/best-choice';
import type { SplitOrder } from '../../../../electron/shared/domain/pricing/split-order';
import { formatNumber } from '../../../format/format-number';
import { texts } from '../../../texts/texts';
import { Badge } from '../../../ui/badge';
import { CheckIcon } from '../../../ui/icons';
import styles from './best-choice-line.module.css';
import type { PartOffers } from './offers-context';
import { comparedTotal } from './shown-total';

/** What only the compared offers have, so that the sentence denies nothing of those that were excluded. */
function sharedText(pieces: string, currency: string, excluded: readonly ExclusionReason[]): string {
  const { has } = texts.bestChoice;
  const stock = excluded.includes('min-order') ? has.enough(pieces) : has.pieces(pieces);
  if (excluded.includes('not-converted')) return has.comparableAnd(currency, stock);
  return excluded.includes('no-price') ? has.priceAnd(stock) : stock;
}

/** "Digi-Key: 4,000 as Tape & Reel + 1,000 as Cut Tape for $210.40, …"; by SKU where the packagings are the same. */
function splitText({ shares, comparable, saves }: SplitOrder): string {
  const text = texts.bestChoice.split;
  const [one, other] = shares;
  const differ = one.offer.packaging !== other.offer.packaging;
  const [first, second] = shares.map(({ offer, order }) => {
    const pieces = formatNumber(order.orderQuantity);
    return differ && offer.packaging ? text.as(pieces, offer.packaging) : text.of(pieces, offer.sku);
  });
  return text.at(
    one.offer.seller.name,
    `${first} + ${second}`,
    comparedTotal(comparable),
    comparedTotal({ ...comparable, total: saves }),
  );
}

type Props = Pick<PartOffers, 'best' | 'split' | 'quantity'> & { currency: string };

/** Which offer to take at the quantity and why, or that there is none to take. */
export function BestChoiceLine({ best, split, quantity, currency }: Props) {
  const text = texts.bestChoice;
  if (!best) return <p className={styles.line}>{text.nonePriced(currency)}</p>;
  const { offer, order, reason } = best;
  const { kind, cheaperNotAuthorized } = reason;
  const shared = sharedText(formatNumber(quantity), currency, reason.excluded);
  if (kind !== 'authorized-in-stock' && kind !== 'in-stock') {
    return <p className={styles.line}>{text.noneHasIt(shared)}</p>;
  }
  return (
    <p className={styles.line}>
      <Badge tone="good" icon={<CheckIcon />}>
        {text.label}
      </Badge>{' '}
      <strong>
        {text.at(offer.seller.name, comparedTotal(best.comparable), formatNumber(order.orderQuantity))}
      </strong>
      {': '}
      {text.reasons[kind](shared, reason.compared === 1)}.
      {offer.stock.kind === 'in-stock-quantity-unknown' && <> {text.noNumber}</>}
      {cheaperNotAuthorized > 0 && (
        <> {text.cheaper(formatNumber(cheaperNotAuthorized), cheaperNotAuthorized === 1)}</>
      )}
      {split && <> {splitText(split)}</>}
    </p>
  );
}
