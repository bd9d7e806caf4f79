import type { BestChoice, ExclusionReason } from '../../../../electron/shared/domain/pricing/best-choice';
import { formatNumber } from '../../../format/format-number';
import { texts } from '../../../texts/texts';

/** What only the compared offers have, so that the sentence denies nothing of those that were excluded. */
function sharedText(pieces: string, currency: string, excluded: readonly ExclusionReason[]): string {
  const { has } = texts.best;
  const stock = excluded.includes('min-order') ? has.enough(pieces) : has.pieces(pieces);
  if (excluded.includes('not-converted')) return has.comparableAnd(currency, stock);
  return excluded.includes('no-price') ? has.priceAnd(stock) : stock;
}

/** Why an offer is the best choice for `quantity` pieces, or that none is to be recommended. */
export function bestReason({ reason }: BestChoice, quantity: number, currency: string): string {
  const { kind } = reason;
  const shared = sharedText(formatNumber(quantity), currency, reason.excluded);
  if (kind !== 'authorized-in-stock' && kind !== 'in-stock') return texts.best.noneHasIt(shared);
  return texts.best.reasons[kind](shared, reason.compared === 1);
}
