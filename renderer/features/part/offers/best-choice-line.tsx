import type { BestChoice, ExclusionReason } from '../../../../electron/shared/domain/pricing/best-choice';
import type { SplitOrder } from '../../../../electron/shared/domain/pricing/split-order';
import { formatNumber } from '../../../format/format-number';
import { texts } from '../../../texts/texts';
import { Badge } from '../../../ui/badge';
import { CheckIcon } from '../../../ui/icons';
import styles from './best-choice-line.module.css';
import { comparedTotal } from './shown-total';

interface Props {
  choice: BestChoice | null;
  /** Two orders that cost less than the choice. */
  split: SplitOrder | null;
  quantity: number;
  currency: string;
}

/** What the compared offers have and no other has, so that the sentence denies none of those that were left out. */
function hasWords(pieces: string, currency: string, excluded: readonly ExclusionReason[]): string {
  const { has } = texts.bestChoice;
  const stock = excluded.includes('min-order') ? has.enough(pieces) : has.pieces(pieces);
  if (excluded.includes('not-converted')) return has.comparableAnd(currency, stock);
  return excluded.includes('no-price') ? has.priceAnd(stock) : stock;
}

/** "Digi-Key: 4,000 as Tape & Reel + 1,000 as Cut Tape for $210.40, …"; by SKU where the packagings do not tell them apart. */
function splitText({ shares, comparable, saves }: SplitOrder): string {
  const words = texts.bestChoice.split;
  const [one, other] = shares;
  const differ = one.offer.packaging !== other.offer.packaging;
  const [first, second] = shares.map(({ offer, order }) => {
    const pieces = formatNumber(order.orderQuantity);
    return differ && offer.packaging ? words.as(pieces, offer.packaging) : words.of(pieces, offer.sku);
  });
  return words.at(
    one.offer.seller.name,
    `${first} + ${second}`,
    comparedTotal(comparable),
    comparedTotal({ ...comparable, total: saves }),
  );
}

/** Which offer to take at the quantity and why, in words; that there is none to take, where that is so. */
export function BestChoiceLine({ choice, split, quantity, currency }: Props) {
  const words = texts.bestChoice;
  if (!choice) return <p className={styles.line}>{words.nonePriced(currency)}</p>;
  const { offer, order, reason } = choice;
  const { kind } = reason;
  const has = hasWords(formatNumber(quantity), currency, reason.excluded);
  if (kind !== 'authorized-in-stock' && kind !== 'in-stock') {
    return <p className={styles.line}>{words.noneHasIt(has)}</p>;
  }
  const ordered = formatNumber(order.orderQuantity);
  const { cheaperNotAuthorized } = reason;
  return (
    <p className={styles.line}>
      <Badge tone="good" icon={<CheckIcon />}>
        {words.label}
      </Badge>{' '}
      <strong>{words.at(offer.seller.name, comparedTotal(choice.comparable), ordered)}</strong>
      {': '}
      {words.reasons[kind](has, reason.compared === 1)}.
      {offer.stock.kind === 'in-stock-quantity-unknown' && <> {words.noNumber}</>}
      {cheaperNotAuthorized > 0 && (
        <> {words.cheaper(formatNumber(cheaperNotAuthorized), cheaperNotAuthorized === 1)}</>
      )}
      {split && <> {splitText(split)}</>}
    </p>
  );
}
