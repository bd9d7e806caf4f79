import type { BestChoice } from '../../../../electron/shared/domain/pricing/best-choice';
import type { Quote } from '../../../../electron/shared/domain/pricing/quote';

/** One offer with what it costs at the asked quantity. */
export interface OfferRow extends Quote {
  readonly id: string;
  /** Whether it is the best choice, and can be had. */
  readonly best: boolean;
}

export function offerRows(quotes: readonly Quote[], choice: BestChoice | null): OfferRow[] {
  return quotes.map((quote) => ({
    ...quote,
    id: quote.offer.id,
    best: choice?.offer === quote.offer && choice.inStock,
  }));
}
