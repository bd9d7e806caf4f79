import { changesAnswer } from '../../../fake-back-end/fake-network';

const ratesToEur: Readonly<Record<string, number>> = { EUR: 1, USD: 0.9, GBP: 1.17, JPY: 0.006 };

type Prices = readonly (readonly [quantity: number, price: number])[];

/** Price breaks as the API returns them for EUR; a blank currency has no conversion. */
function prices(currency: string, breaks: Prices) {
  const rate = ratesToEur[currency];
  return breaks.map(([quantity, price]) => ({
    quantity,
    price,
    currency,
    convertedPrice: rate === undefined ? null : Number((price * rate).toFixed(5)),
    convertedCurrency: 'EUR',
    conversionRate: rate ?? null,
  }));
}

/** A seller with one offer; `more` differs from an authorized one without stock and prices. */
function seller(name: string, id: string, more: Readonly<Record<string, unknown>> = {}, standing = {}) {
  const offer = {
    id,
    sku: `${id.toUpperCase()}-ND`,
    inventoryLevel: 0,
    packaging: null,
    moq: null,
    orderMultiple: null,
    factoryLeadDays: null,
    clickUrl: `https://octopart.com/opatz8j6/a1?t=${id}`,
    updated: '2026-01-15T09:30:00Z',
    prices: [],
    ...more,
  };
  return {
    company: { id: `seller-${id}`, name },
    isAuthorized: true,
    isBroker: false,
    offers: [offer],
    ...standing,
  };
}

const sellers = [
  seller('Digi-Key', '296-1395', {
    inventoryLevel: 58_097,
    moq: 1,
    orderMultiple: 1,
    packaging: 'Cut Tape',
    prices: prices('USD', [
      [1, 0.23],
      [10, 0.157],
      [100, 0.0991],
      [1000, 0.07125],
      [2500, 0.0642],
    ]),
  }),
  seller('Mouser Electronics', '595-lm358dr', {
    inventoryLevel: 126_385,
    moq: 1,
    packaging: 'Tape & Reel',
    factoryLeadDays: 84,
    prices: prices('EUR', [
      [1, 0.214],
      [10, 0.146],
      [100, 0.0931],
      [1000, 0.067],
    ]),
  }),
  seller('Farnell', '3006909', {
    inventoryLevel: 4_210,
    moq: 100,
    orderMultiple: 100,
    packaging: 'Tape & Reel',
    prices: prices('GBP', [
      [100, 0.0723],
      [500, 0.0611],
    ]),
  }),
  seller('RS Components', '661-0633', {
    inventoryLevel: -2,
    moq: 5,
    orderMultiple: 5,
    prices: [
      ...prices('JPY', [
        [5, 34],
        [50, 29],
      ]),
      ...prices('', [[5, 0.31]]),
    ],
  }),
  seller('Arrow Electronics', 'arw-lm358', {
    moq: 2500,
    orderMultiple: 2500,
    packaging: 'Tape & Reel',
    factoryLeadDays: 112,
    prices: prices('USD', [
      [2500, 0.0489],
      [10_000, 0.0452],
    ]),
  }),
  seller('TME', 'tme-lm358', { inventoryLevel: -1, prices: prices('PLN', [[1, 0.92]]) }),
  seller('Future Electronics', 'fut-lm358', { inventoryLevel: -3, prices: prices('', [[1, 0.2]]) }),
  seller('Verical', 'ver-lm358', { inventoryLevel: -4, clickUrl: '', updated: null }),
  seller(
    'Win Source Electronics with a rather long name',
    'win-lm358',
    {
      inventoryLevel: 900_000,
      moq: 20,
      prices: prices('USD', [
        [20, 0.031],
        [1000, 0.028],
      ]),
    },
    { isAuthorized: false, isBroker: true },
  ),
  seller(
    'Newark',
    'new-lm358',
    { inventoryLevel: 312, prices: prices('USD', [[1, 0.31]]) },
    { isAuthorized: false },
  ),
];

const withSellers = (chosen: typeof sellers) =>
  changesAnswer(({ data }) => {
    data.supSearchMpn.results[0].part.sellers = structuredClone(chosen);
  });

/** Gives the first part of a search ten invented offers: every kind of stock, five currencies and a blank one. */
export const tenOffers = withSellers(sellers);

/** The last five of them: brokers have most of the stock. */
export const fiveOffers = withSellers(sellers.slice(5));
