import { z } from 'zod';
import { nothingLeftOut } from '../../shared/contract/constants/left-out';
import { maxOffersPerPart, maxPricesPerOffer } from '../../shared/contract/constants/limits';
import type { LeftOut } from '../../shared/contract/left-out';
import {
  codedText,
  flag,
  idValue,
  optionalDecimal,
  optionalNumber,
  optionalText,
  positiveCount,
  shownText,
} from '../graphql/answer-values';
import { listOf, optional, type ReadList, readList } from '../graphql/read-list';

const priceAnswerSchema = z.object({
  quantity: optionalNumber.transform(positiveCount),
  price: optionalDecimal,
  currency: optionalText,
  convertedPrice: optionalDecimal,
  convertedCurrency: optionalText,
  conversionRate: optionalDecimal,
});
type RawPrice = z.output<typeof priceAnswerSchema>;
export type PriceAnswer = RawPrice & { readonly quantity: number; readonly price: string };

const isPrice = (answer: RawPrice): answer is PriceAnswer =>
  answer.quantity !== null && answer.price !== null;

/** The prices of an offer. A price without a quantity, or a quantity without a price, is ignored. */
function readPrices(value: unknown): ReadList<PriceAnswer> {
  const { items, unread, overLimit } = readList(priceAnswerSchema, listOf(value), maxPricesPerOffer);
  const prices = items.filter(isPrice);
  return { items: prices, unread: unread + items.length - prices.length, overLimit };
}

export const offerAnswerSchema = z.object({
  id: idValue,
  sku: optionalText,
  inventoryLevel: optionalNumber,
  packaging: optionalText,
  moq: optionalNumber,
  orderMultiple: optionalNumber,
  clickUrl: codedText,
  updated: codedText,
  prices: optional(readPrices),
  factoryLeadDays: optionalNumber,
});

export const companySchema = z.object({ id: idValue, name: shownText });

export const sellerAnswerSchema = z.object({ company: companySchema, isAuthorized: flag, isBroker: flag });

export type OfferAnswer = z.output<typeof offerAnswerSchema>;
export type SellerAnswer = z.output<typeof sellerAnswerSchema>;

export interface ReadSellers {
  readonly sellers: { readonly seller: SellerAnswer; readonly offers: readonly OfferAnswer[] }[];
  readonly leftOut: LeftOut;
}

const rawOffers = (seller: unknown): readonly unknown[] =>
  typeof seller === 'object' && seller !== null && 'offers' in seller ? listOf(seller.offers) : [];

/** The sellers of a part, with at most `maxOffersPerPart` offers in all. */
export function readSellers(value: unknown): ReadSellers {
  const all = listOf(value);
  const sellers: ReadSellers['sellers'] = [];
  const unread = { ...nothingLeftOut.unread };
  const overLimit = { ...nothingLeftOut.overLimit };
  let room = maxOffersPerPart;
  for (const raw of all.slice(0, maxOffersPerPart)) {
    const { data: seller } = sellerAnswerSchema.safeParse(raw);
    if (!seller) {
      unread.sellers += 1;
      unread.offers += rawOffers(raw).length;
      continue;
    }
    const offers = readList(offerAnswerSchema, rawOffers(raw), room);
    room -= offers.items.length + offers.unread;
    unread.offers += offers.unread;
    overLimit.offers += offers.overLimit;
    for (const { prices } of offers.items) {
      unread.prices += prices.unread;
      overLimit.prices += prices.overLimit;
    }
    sellers.push({ seller, offers: offers.items });
  }
  for (const raw of all.slice(maxOffersPerPart)) {
    overLimit.sellers += 1;
    overLimit.offers += rawOffers(raw).length;
  }
  return { sellers, leftOut: { unread, overLimit } };
}
