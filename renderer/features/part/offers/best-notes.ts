import type { BestChoice } from '../../../../electron/shared/domain/pricing/best-choice';
import { orderReason } from '../../../../electron/shared/domain/pricing/order-reason';
import type { Quote } from '../../../../electron/shared/domain/pricing/quote';
import type { SplitOrder } from '../../../../electron/shared/domain/pricing/split-order';
import { comparedTotal } from '../../../components/offers/shown-total';
import { formatNumber } from '../../../format/format-number';
import { texts } from '../../../texts/texts';
import { quoteReasonText } from './quote-reason-text';

const text = texts.best;

/** "Digi-Key: 4,000 as Tape & Reel + 1,000 as Cut Tape for $210.40, …"; by SKU where the packagings are the same. */
function splitText({ shares, comparable, saves }: SplitOrder): string {
  const [one, other] = shares;
  const differ = one.offer.packaging !== other.offer.packaging;
  const [first, second] = shares.map(({ offer, order }) => {
    const pieces = formatNumber(order.orderQuantity);
    return differ && offer.packaging
      ? text.split.as(pieces, offer.packaging)
      : text.split.of(pieces, offer.sku);
  });
  return text.split.at(
    one.offer.seller.name,
    `${first} + ${second}`,
    comparedTotal(comparable),
    comparedTotal({ ...comparable, total: saves }),
  );
}

const at = ({ offer, comparable }: BestChoice) => `${offer.seller.name} ${comparedTotal(comparable)}`;

export interface BestAlternatives {
  /** Two orders that together cost less. */
  readonly split: SplitOrder | null;
  /** The best choice among the other distributors. */
  readonly next: BestChoice | null;
  /** The best choice among the user's own distributors, where it is neither of the two. */
  readonly mine: BestChoice | null;
}

/** What else is to be known about the recommended offer before it is ordered, a sentence each. */
export function bestNotes(
  { offer, reason }: BestChoice,
  quote: Quote,
  currency: string,
  { split, next, mine }: BestAlternatives,
): string[] {
  const why = orderReason(quote, currency);
  const { cheaperNotAuthorized: cheaper } = reason;
  const notes = [
    why && text.sentence(quoteReasonText(why, quote)),
    offer.stock.kind === 'in-stock-quantity-unknown' && text.noNumber,
    cheaper > 0 && text.cheaper(formatNumber(cheaper), cheaper === 1),
    next?.inStock && text.next(at(next)),
    mine?.inStock && text.mine(at(mine)),
    split && splitText(split),
  ];
  return notes.filter((note) => typeof note === 'string');
}
