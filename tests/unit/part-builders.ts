import { nothingLeftOut } from '../../electron/shared/contract/constants/left-out';
import type { Lifecycle, Offer, Part, PriceBreak, Stock } from '../../electron/shared/contract/part';

type Prices = readonly (readonly [quantity: number, price: string])[];

const ratesToEur: Readonly<Record<string, number>> = { USD: 0.9, GBP: 1.17, JPY: 0.006 };

function hoursAgo(hours: number): string {
  return new Date(Date.now() - hours * 3_600_000).toISOString();
}

export function priceBreaks(currency: string | null, prices: Prices, into = 'EUR'): PriceBreak[] {
  const rate = currency === null || currency === into ? undefined : ratesToEur[currency];
  return prices.map(([quantity, price]) => ({
    quantity,
    price,
    currency,
    converted:
      rate === undefined
        ? null
        : { price: (Number(price) * rate).toFixed(5), currency: into, rate: String(rate) },
  }));
}

export const pieces = (count: number): Stock => ({ kind: 'pieces', pieces: count });

export function offer(
  id: string,
  seller: string,
  rest: Partial<Offer> & { standing?: 'broker' | 'other' } = {},
): Offer {
  const { standing, ...fields } = rest;
  return {
    id,
    seller: {
      id: `seller-${seller}`,
      name: seller,
      authorized: standing === undefined,
      broker: standing === 'broker',
    },
    sku: `${id.toUpperCase()}-ND`,
    stock: pieces(0),
    moq: null,
    orderMultiple: null,
    packaging: null,
    leadTimeDays: null,
    prices: [],
    updatedAt: hoursAgo(5),
    linked: true,
    ...fields,
  };
}

const production: Lifecycle = { stage: 'production', text: 'Production (Last Updated: 5 days ago)' };

export function part(id: string, mpn: string, manufacturer: string, rest: Partial<Part> = {}): Part {
  const offers = rest.offers ?? [];
  return {
    id,
    mpn,
    manufacturer: { id: `manufacturer-${manufacturer}`, name: manufacturer },
    description: null,
    category: null,
    lifecycle: production,
    totalStock: {
      kind: 'pieces',
      pieces: offers.reduce((sum, { stock }) => sum + (stock.kind === 'pieces' ? stock.pieces : 0), 0),
    },
    leadTimeDays: null,
    datasheet: null,
    image: null,
    links: { octopart: true, manufacturer: false },
    specifications: [],
    offers,
    leftOut: nothingLeftOut,
    outsidePlan: [],
    currency: 'EUR',
    country: 'DE',
    source: 'sample',
    fetchedAt: hoursAgo(0.05),
    ...rest,
  };
}
