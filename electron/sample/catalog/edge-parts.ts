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
  readonly lifecycle?: 'New' | 'Production' | 'NRND' | 'EOL' | 'Obsolete';
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
  'LM741CN|onsemi': { sellers: 0, lifecycle: 'Obsolete' },
  'NE555P|Texas Instruments': { sellers: 61 },
  'STM32F103C8T6|STMicroelectronics': { sellers: 45, offers: 93, interleaved: true },
  'SN74HC595N|Texas Instruments': { longScheduleB: true, sellers: 18 },
  'LM358A|onsemi': { datasheet: 'none', sellers: 4 },
  'LM358|Texas Instruments': { datasheet: 'https-on-octopart', sellers: 34, lifecycle: 'Production' },
  'LM358N|STMicroelectronics': { datasheet: 'http-on-manufacturer-host', sellers: 22 },
  '1N4148|Vishay': { blankCurrency: true, sellers: 25 },
  'RC0603FR-0710KL|Yageo': { inventoryLevel: 126_385_000, sellers: 32 },
  'BC547B|onsemi': { shortDescription: '', sellers: 12 },
  'ATMEGA328P-PU|Microchip': { lifecycle: 'NRND', sellers: 30 },
  'PC817X2NSZ0F|Sharp': { category: null, image: null, sellers: 9 },
  'MC34063ABD-TR|STMicroelectronics': { lifecycle: 'EOL', sellers: 14 },
  'RP2040|Raspberry Pi': { lifecycle: 'New', sellers: 21 },
  'LM358DR|Texas Instruments': { sellers: 42, lifecycle: 'Production' },
  'LM358P|Texas Instruments': { sellers: 27, lifecycle: 'Production' },
  'LM339AN|Texas Instruments': { onlyBrokers: true },
  'ADC0804LCN|Texas Instruments': { unpriced: true, sellers: 5, lifecycle: 'Obsolete' },
};
