import { conversionRate } from '../catalog/exchange-rates';
import type { Offer, Part, PriceBreak } from '../catalog/part';
import { hashOf } from '../catalog/seeded-random';
import type { AnswerContext, Market } from './answer-context';

const minuteMs = 60_000;

/** A price break as `SupPricePoint`, converted into the market's currency. */
function pricePoint({ quantity, price, currency }: PriceBreak, market: Market) {
  const rate = conversionRate(currency, market.currency);
  return {
    quantity,
    price,
    currency,
    convertedPrice: Number((price * rate).toFixed(6)),
    convertedCurrency: market.currency,
    conversionRate: Number(rate.toFixed(6)),
  };
}

/** Of 100 offers of foreign sellers, how many a country other than the US does not get, and how many have less stock. */
const hiddenShare = 8;
const reducedShare = 20;

function distanceOf(offer: Offer, country: string): number {
  return hashOf(`${offer.id}|${country}`) % 100;
}

/** Whether `country` sees the offer of a seller based in `home`; the US sees all. */
function isShown(offer: Offer, home: string, country: string): boolean {
  return country === 'US' || country === home || distanceOf(offer, country) >= hiddenShare;
}

/** The offer's stock for `country`: a code stays, a number may be the share of one warehouse of several. */
function stockIn(offer: Offer, home: string, country: string): number {
  const isLess = country !== 'US' && country !== home && distanceOf(offer, country) < reducedShare;
  return isLess && offer.inventoryLevel > 0 ? Math.ceil(offer.inventoryLevel / 2) : offer.inventoryLevel;
}

/** An offer as `SupOffer`. `home`: the seller's country. */
export function offerView(offer: Offer, home: string, market: Market) {
  const { id, sku, packaging, moq, orderMultiple, factoryLeadDays, ageMinutes, prices } = offer;
  return {
    id,
    sku,
    inventoryLevel: stockIn(offer, home, market.country),
    packaging,
    moq,
    orderMultiple,
    factoryLeadDays,
    clickUrl: `https://octopart.com/opatz8j6/a1?t=${id}`,
    updated: (_args: unknown, { now }: AnswerContext) => new Date(now - ageMinutes * minuteMs).toISOString(),
    prices: () => prices.map((row) => pricePoint(row, market)),
  };
}

/** The sellers of a part that the market sees, as `SupPartSeller`s with their offers; brokers are left out. */
export function sellerViews(part: Part, market: Market) {
  return part.sellers.flatMap(({ company, isAuthorized, offers }) => {
    if (company.kind === 'broker') return [];
    const shown = offers.filter((offer) => isShown(offer, company.country, market.country));
    if (shown.length === 0) return [];
    const { id, name, country } = company;
    return [
      {
        company: { id, name },
        isAuthorized,
        isBroker: false,
        offers: shown.map((offer) => offerView(offer, country, market)),
      },
    ];
  });
}
