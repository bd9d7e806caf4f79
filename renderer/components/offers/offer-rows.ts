import type { BestChoice } from '../../../electron/shared/domain/pricing/best-choice';
import type { Quote } from '../../../electron/shared/domain/pricing/quote';

/** A row of the offers table: an offer with its quote. */
export interface OfferRow extends Quote {
  readonly id: string;
  /** Whether it is the best choice; recommended only if it is in stock. */
  readonly best: boolean;
}

export function offerRows(quotes: readonly Quote[], choice: BestChoice | null): OfferRow[] {
  return quotes.map((quote) => ({ ...quote, id: quote.offer.id, best: choice?.offer === quote.offer }));
}

/** Whether the app recommends to order there. */
export const isRecommended = ({ best, inStock }: OfferRow) => best && inStock;
