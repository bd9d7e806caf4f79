/** What is fixed for a part instead of drawn at random. */
export interface EdgeTraits {
  readonly sellers?: number;
  readonly offers?: number;
  /** One offer lists every quantity in each of thirteen currencies, interleaved. */
  readonly interleaved?: true;
  readonly blankCurrency?: true;
  readonly longScheduleB?: true;
  readonly datasheet?: 'none' | 'http-on-manufacturer-host' | 'https-on-octopart';
  readonly shortDescription?: '';
  readonly category?: null;
  readonly image?: null;
  readonly inventoryLevel?: number;
  readonly onlyBrokers?: true;
  readonly unpriced?: true;
  /** The first offer of this seller. */
  readonly offer?: {
    readonly sellerId: string;
    readonly sku: string;
    readonly inventoryLevel: number;
    readonly packaging: string;
    readonly moq: number;
    readonly dollars: readonly (readonly [quantity: number, price: number])[];
  };
}

/** The currencies of the interleaved price list. */
export const interleavedCurrencies: readonly string[] = [
  'USD',
  'EUR',
  'GBP',
  'SGD',
  'PLN',
  'CNY',
  'JPY',
  'AUD',
  'CAD',
  'CHF',
  'HKD',
  'INR',
  'SEK',
];

/**
 * The rare cases of recorded answers, each on a part of its own, by `MPN|manufacturer's name`. The figures (61 sellers, 93 offers, 13
 * currencies, 126,385,000 pieces) are measured extremes (docs/nexar-api.md, Recorded answers).
 */
export const edgeParts: Readonly<Record<string, EdgeTraits>> = {
  'LM741CN|onsemi': { sellers: 0 },
  'NE555P|Texas Instruments': { sellers: 61 },
  'STM32F103C8T6|STMicroelectronics': { sellers: 45, offers: 93, interleaved: true },
  'SN74HC595N|Texas Instruments': { longScheduleB: true, sellers: 18 },
  'LM358A|onsemi': { datasheet: 'none', sellers: 4 },
  // A hundred cost less than 87: the example of the project's texts and pictures.
  'LM358|Texas Instruments': {
    datasheet: 'https-on-octopart',
    sellers: 29,
    offers: 40,
    offer: {
      sellerId: '2628',
      sku: 'AV-76107993',
      inventoryLevel: 46_077,
      packaging: 'Bulk',
      moq: 1,
      dollars: [
        [1, 0.1485],
        [100, 0.0871],
        [250, 0.0783],
        [500, 0.0723],
      ],
    },
  },
  'LM358N|STMicroelectronics': { datasheet: 'http-on-manufacturer-host', sellers: 22 },
  '1N4148|Vishay': { blankCurrency: true, sellers: 25 },
  'RC0603FR-0710KL|Yageo': { inventoryLevel: 126_385_000, sellers: 32 },
  'BC547B|onsemi': { shortDescription: '', sellers: 12 },
  'ATMEGA328P-PU|Microchip': { sellers: 30 },
  'PC817X2NSZ0F|Sharp': { category: null, image: null, sellers: 9 },
  'MC34063ABD-TR|STMicroelectronics': { sellers: 14 },
  'RP2040|Raspberry Pi': { sellers: 21 },
  'LM358DR|Texas Instruments': { sellers: 42 },
  'LM358P|Texas Instruments': { sellers: 27 },
  'LM339AN|Texas Instruments': { onlyBrokers: true },
  'ADC0804LCN|Texas Instruments': { unpriced: true, sellers: 5 },
};
