import { conversionRate } from '../catalog/exchange-rates';
import type { Offer, PriceBreak } from '../catalog/part';
import { priceAt } from '../catalog/price-at';
import { hashOf } from '../catalog/seeded-random';
import type { AnswerContext, Market } from './answer-context';

const minute = 60_000;

/** A price row as `SupPricePoint`, converted into the market's currency. */
export function pricePoint(row: PriceBreak, market: Market, cacheKey: string) {
  const rate = conversionRate(row.currency, market.currency);
  return {
    _cacheId: `${cacheKey}-${row.quantity}-${row.currency}`,
    quantity: row.quantity,
    price: row.price,
    currency: row.currency,
    convertedPrice: Number((row.price * rate).toFixed(6)),
    convertedCurrency: market.currency,
    conversionRate: Number(rate.toFixed(6)),
  };
}

/** Of 100 offers of foreign sellers, those that a country other than the US does not get, and those with less stock. */
const hiddenShare = 8;
const reducedShare = 20;

function distanceOf(offer: Offer, country: string): number {
  return hashOf(`${offer.id}|${country}`) % 100;
}

/** Whether `country` sees the offer of a seller that sits in `home`; the US sees all. */
export function isShown(offer: Offer, home: string, country: string): boolean {
  return country === 'US' || country === home || distanceOf(offer, country) >= hiddenShare;
}

/** What the offer's stock is for `country`: a code stays, a number may be what one of several warehouses holds. */
export function stockIn(offer: Offer, home: string, country: string): number {
  const isLess = country !== 'US' && country !== home && distanceOf(offer, country) < reducedShare;
  return isLess && offer.inventoryLevel > 0 ? Math.ceil(offer.inventoryLevel / 2) : offer.inventoryLevel;
}

/** An offer as `SupOffer`. `home`: the country of its seller. */
export class OfferView {
  readonly eligibleRegion = null;
  readonly multipackQuantity = null;
  readonly isCustomPricing = false;
  readonly #offer: Offer;
  readonly #home: string;
  readonly #market: Market;
  readonly #priceBreaks: readonly number[] | null;

  constructor(offer: Offer, home: string, market: Market, priceBreaks: readonly number[] | null = null) {
    this.#offer = offer;
    this.#home = home;
    this.#market = market;
    this.#priceBreaks = priceBreaks;
  }

  get _cacheId() {
    return `offer-${this.#offer.id}-${this.#market.country}-${this.#market.currency}`;
  }

  get id() {
    return this.#offer.id;
  }

  get sku() {
    return this.#offer.sku;
  }

  get inventoryLevel() {
    return stockIn(this.#offer, this.#home, this.#market.country);
  }

  get packaging() {
    return this.#offer.packaging;
  }

  get moq() {
    return this.#offer.moq;
  }

  get orderMultiple() {
    return this.#offer.orderMultiple;
  }

  get onOrderQuantity() {
    return this.#offer.onOrderQuantity;
  }

  get factoryPackQuantity() {
    return this.#offer.factoryPackQuantity;
  }

  get factoryLeadDays() {
    return this.#offer.factoryLeadDays;
  }

  get clickUrl() {
    return `https://octopart.com/opatz8j6/a1?t=${this.#offer.id}`;
  }

  get internalUrl() {
    return `https://octopart.com/sample-offer/${this.#offer.id}`;
  }

  updated(_args: unknown, { now }: AnswerContext) {
    return new Date(now - this.#offer.ageMinutes * minute).toISOString();
  }

  prices() {
    const { prices } = this.#offer;
    const rows = this.#priceBreaks?.flatMap((quantity) => {
      const row = priceAt(prices, quantity);
      return row === null ? [] : [{ ...row, quantity }];
    });
    return (rows ?? prices).map((row) => pricePoint(row, this.#market, this.#offer.id));
  }
}
