import { nothingLeftOut } from '../../shared/contract/constants/left-out';
import { maxOffersPerPart, maxPricesPerOffer } from '../../shared/contract/constants/limits';
import type { LeftOut } from '../../shared/contract/left-out';
import type { Decimal } from '../../shared/contract/part';
import {
  codedTextFrom,
  decimalFrom,
  idFrom,
  numberFrom,
  positiveCount,
  textFrom,
} from '../graphql/answer-values';
import { fieldsOf, listOf, type ReadList, readItems } from '../graphql/read-list';

export interface PriceAnswer {
  readonly quantity: number;
  readonly price: Decimal;
  readonly currency: string | null;
  readonly convertedPrice: Decimal | null;
  readonly convertedCurrency: string | null;
  readonly conversionRate: Decimal | null;
}

export interface OfferAnswer {
  readonly id: string;
  readonly sku: string | null;
  readonly inventoryLevel: number | null;
  readonly packaging: string | null;
  readonly moq: number | null;
  readonly orderMultiple: number | null;
  readonly clickUrl: string | null;
  readonly updated: string | null;
  readonly prices: ReadList<PriceAnswer>;
  readonly factoryLeadDays: number | null;
}

export interface CompanyAnswer {
  readonly id: string;
  readonly name: string;
}

export interface SellerAnswer {
  readonly company: CompanyAnswer;
  readonly isAuthorized: boolean;
  readonly isBroker: boolean;
}

/** A price; null without a quantity or without a price. */
function readPrice(value: unknown): PriceAnswer | null {
  const fields = fieldsOf(value);
  const quantity = positiveCount(numberFrom(fields?.quantity));
  const price = decimalFrom(fields?.price);
  if (!fields || quantity === null || price === null) return null;
  return {
    quantity,
    price,
    currency: textFrom(fields.currency),
    convertedPrice: decimalFrom(fields.convertedPrice),
    convertedCurrency: textFrom(fields.convertedCurrency),
    conversionRate: decimalFrom(fields.conversionRate),
  };
}

/** An offer; null without an id. */
export function readOffer(value: unknown): OfferAnswer | null {
  const fields = fieldsOf(value);
  const id = idFrom(fields?.id);
  if (!fields || id === null) return null;
  return {
    id,
    sku: textFrom(fields.sku),
    inventoryLevel: numberFrom(fields.inventoryLevel),
    packaging: textFrom(fields.packaging),
    moq: numberFrom(fields.moq),
    orderMultiple: numberFrom(fields.orderMultiple),
    clickUrl: codedTextFrom(fields.clickUrl),
    updated: codedTextFrom(fields.updated),
    prices: readItems(readPrice, listOf(fields.prices), maxPricesPerOffer),
    factoryLeadDays: numberFrom(fields.factoryLeadDays),
  };
}

/** A company; null without an id or a name. */
export function readCompany(value: unknown): CompanyAnswer | null {
  const fields = fieldsOf(value);
  const id = idFrom(fields?.id);
  const name = textFrom(fields?.name);
  return id === null || name === null ? null : { id, name };
}

/** A seller without its offers; null if its company cannot be read. */
export function readSeller(value: unknown): SellerAnswer | null {
  const fields = fieldsOf(value);
  const company = readCompany(fields?.company);
  return (
    company && { company, isAuthorized: fields?.isAuthorized === true, isBroker: fields?.isBroker === true }
  );
}

export interface ReadSellers {
  readonly sellers: { readonly seller: SellerAnswer; readonly offers: readonly OfferAnswer[] }[];
  readonly leftOut: LeftOut;
}

const rawOffers = (seller: unknown) => listOf(fieldsOf(seller)?.offers);

/** The sellers of a part, with at most `maxOffersPerPart` offers in all. */
export function readSellers(value: unknown): ReadSellers {
  const all = listOf(value);
  const sellers: ReadSellers['sellers'] = [];
  const unread = { ...nothingLeftOut.unread };
  const overLimit = { ...nothingLeftOut.overLimit };
  let room = maxOffersPerPart;
  for (const raw of all.slice(0, maxOffersPerPart)) {
    const seller = readSeller(raw);
    if (!seller) {
      unread.sellers += 1;
      unread.offers += rawOffers(raw).length;
      continue;
    }
    const offers = readItems(readOffer, rawOffers(raw), room);
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
