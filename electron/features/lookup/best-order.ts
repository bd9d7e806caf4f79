import type { Offer, Part } from '../../shared/contract/part';
import type { BestOrder, Pricing } from '../../shared/contract/pricing';
import type { Settings } from '../../shared/contract/settings';
import { bestChoice } from '../../shared/domain/pricing/best-choice';
import { hasInStock } from '../../shared/domain/pricing/in-stock';
import { offerFiltersOf, showsQuote, showsSeller } from '../../shared/domain/pricing/offer-filters';
import { orderReason } from '../../shared/domain/pricing/order-reason';
import { quote } from '../../shared/domain/pricing/quote';

/** What the settings say that best choices are made for. */
export function pricingOf({ quantity, offers }: Pick<Settings, 'quantity' | 'offers'>): Pricing {
  return { quantity, ...offerFiltersOf(offers) };
}

/**
 * The best choice among the offers of a part that the filters show. An authorized offer with the pieces in stock wins over
 * any other, so that the others, most of them, are quoted only where there is none.
 */
function choose({ offers, currency }: Part, { quantity, ...filters }: Pricing) {
  const { preferred } = filters;
  const quoteOf = (offer: Offer) => quote(offer, quantity, currency);
  const wanted = offers.filter(({ seller }) => showsSeller(seller, filters));
  const likely = wanted.filter((offer) => offer.seller.authorized && hasInStock(offer, quantity));
  const quotes = new Map(likely.map((offer) => [offer, quoteOf(offer)]));
  const choice = bestChoice([...quotes.values()], preferred);
  if (choice?.reason.kind === 'authorized-in-stock') return { choice, chosen: quotes.get(choice.offer) };
  const all = new Map(wanted.map((offer) => [offer, quotes.get(offer) ?? quoteOf(offer)]));
  const shown = [...all.values()].filter((each) => showsQuote(each, filters));
  const other = bestChoice(shown, preferred);
  return { choice: other, chosen: other && all.get(other.offer) };
}

/** The best choice of a part, the same as the part screen's; null where no offer that is shown has a price that can be compared. */
export function bestOrder(part: Part, pricing: Pricing): BestOrder | null {
  const { choice, chosen } = choose(part, pricing);
  if (!choice || !chosen) return null;
  const { orderQuantity, unitPrice, total, currency } = choice.order;
  const { comparable } = choice;
  const reason = orderReason(chosen, part.currency);
  return {
    distributor: choice.offer.seller,
    ...{ orderQuantity, unitPrice, total, currency },
    comparable: {
      unitPrice: comparable.unitPrice,
      total: comparable.total,
      currency: comparable.currency,
      estimated: comparable.estimated,
    },
    inStock: choice.inStock,
    reason,
    smallest:
      reason?.kind === 'price-break' && chosen.smallest
        ? { orderQuantity: chosen.smallest.orderQuantity, total: chosen.smallest.total }
        : null,
  };
}
