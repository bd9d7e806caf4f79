import type { Part } from '../../shared/contract/part';
import type { BestOrder, Pricing } from '../../shared/contract/pricing';
import type { Settings } from '../../shared/contract/settings';
import { bestChoice } from '../../shared/domain/pricing/best-choice';
import { orderReason } from '../../shared/domain/pricing/order-reason';
import { quote } from '../../shared/domain/pricing/quote';

/** What the settings say that best choices are made for. */
export function pricingOf({ quantity, offers }: Pick<Settings, 'quantity' | 'offers'>): Pricing {
  return { quantity, preferred: offers.myDistributors.map(({ id }) => id) };
}

/** The best choice of a part, the same as the part screen's while no filter hides offers; null where no price can be compared. */
export function bestOrder(part: Part, { quantity, preferred }: Pricing): BestOrder | null {
  const quotes = part.offers.map((offer) => quote(offer, quantity, part.currency));
  const choice = bestChoice(quotes, preferred);
  const chosen = choice && quotes.find(({ offer }) => offer === choice.offer);
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
