import type { Offer } from '../../../contract/part';
import { isReReeled } from '../../pricing/re-reeled';

/**
 * Whether an offer is of whole reels: its packaging is a reel and nothing else, not one that is wound to order, and it cannot be
 * bought by the piece.
 */
export function isWholeReel({
  packaging,
  moq,
  orderMultiple,
}: Pick<Offer, 'packaging' | 'moq' | 'orderMultiple'>) {
  if (!packaging || Math.max(moq ?? 1, orderMultiple ?? 1) <= 1) return false;
  return packaging.split(/[,;/|]/).every((option) => /\breel/i.test(option) && !isReReeled(option));
}
