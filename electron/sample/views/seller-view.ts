import type { Company } from '../catalog/company';
import type { Offer, Part, PartSeller } from '../catalog/part';
import type { Market } from './answer-context';
import { CompanyView } from './company-view';
import { isShown, OfferView } from './offer-view';

export interface SellersArguments {
  readonly includeBrokers: boolean;
  readonly authorizedOnly: boolean;
  readonly customPricingOnly?: boolean;
  readonly limit?: number | null;
  readonly start?: number | null;
}

const countryNames: Readonly<Record<string, readonly [name: string, continent: string]>> = {
  US: ['United States', 'NA'],
  CA: ['Canada', 'NA'],
  GB: ['United Kingdom', 'EU'],
  DE: ['Germany', 'EU'],
  FR: ['France', 'EU'],
  NL: ['Netherlands', 'EU'],
  PL: ['Poland', 'EU'],
  CN: ['China', 'AS'],
  HK: ['Hong Kong', 'AS'],
  JP: ['Japan', 'AS'],
  SG: ['Singapore', 'AS'],
};

/** One seller of a part as `SupPartSeller`. */
export class SellerView {
  readonly isBroker: boolean;
  readonly isAuthorized: boolean;
  readonly country: string;
  readonly #partId: string;
  readonly #company: Company;
  readonly #offers: readonly Offer[];
  readonly #market: Market;

  constructor(partId: string, seller: PartSeller, offers: readonly Offer[], market: Market) {
    this.isBroker = seller.company.kind === 'broker';
    this.isAuthorized = seller.isAuthorized;
    this.country = seller.company.country;
    this.#partId = partId;
    this.#company = seller.company;
    this.#offers = offers;
    this.#market = market;
  }

  get _cacheId() {
    return `seller-${this.#partId}-${this.#company.id}-${this.#market.country}-${this.#market.currency}`;
  }

  get company() {
    return new CompanyView(this.#company);
  }

  get isRfq() {
    return this.#offers.every(({ inventoryLevel }) => inventoryLevel === -4);
  }

  get shipsToCountries() {
    return [...new Set([this.country, 'US', 'DE'])].map((countryCode) => {
      const [name = countryCode, continentCode = ''] = countryNames[countryCode] ?? [];
      return { name, countryCode, continentCode };
    });
  }

  offers({ priceBreaks }: { readonly priceBreaks?: readonly number[] | null }) {
    return this.#offers.map((offer) => new OfferView(offer, this.country, this.#market, priceBreaks ?? null));
  }
}

/** The sellers of a part that the market sees, each with what it offers there. Brokers only when they are asked for. */
export function sellerViews(part: Part, market: Market, args: SellersArguments): SellerView[] {
  // No account with a distributor is connected to the sample, so nobody has prices of one's own.
  if (args.customPricingOnly) return [];
  const views: SellerView[] = [];
  for (const seller of part.sellers) {
    if (seller.company.kind === 'broker' && !args.includeBrokers) continue;
    if (args.authorizedOnly && !seller.isAuthorized) continue;
    const offers = seller.offers.filter((offer) => isShown(offer, seller.company.country, market.country));
    if (offers.length > 0) views.push(new SellerView(part.id, seller, offers, market));
  }
  const start = args.start ?? 0;
  return args.limit == null ? views.slice(start) : views.slice(start, start + args.limit);
}
