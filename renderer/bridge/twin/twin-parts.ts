import type { Lifecycle, Offer, Part } from '../../../electron/shared/contract/part';
import { hoursAgo, offer, part, pieces, priceBreaks, production } from './made-up';

const lm358Offers: Offer[] = [
  offer('296-1395', 'Digi-Key', {
    stock: pieces(58_097),
    moq: 1,
    orderMultiple: 1,
    packaging: 'Cut Tape',
    prices: priceBreaks('USD', [
      [1, '0.23'],
      [10, '0.157'],
      [100, '0.0991'],
      [1000, '0.07125'],
      [2500, '0.0642'],
    ]),
  }),
  offer('595-lm358dr', 'Mouser Electronics', {
    stock: pieces(126_385),
    moq: 1,
    packaging: 'Tape & Reel',
    leadTimeDays: 84,
    prices: priceBreaks('EUR', [
      [1, '0.214'],
      [10, '0.146'],
      [100, '0.0931'],
      [1000, '0.067'],
    ]),
    updatedAt: hoursAgo(75),
  }),
  offer('3006909', 'Farnell', {
    stock: pieces(4_210),
    moq: 100,
    orderMultiple: 100,
    packaging: 'Tape & Reel',
    prices: priceBreaks('GBP', [
      [100, '0.0723'],
      [500, '0.0611'],
    ]),
  }),
  offer('661-0633', 'RS Components', {
    stock: { kind: 'in-stock-quantity-unknown' },
    moq: 5,
    orderMultiple: 5,
    prices: [
      ...priceBreaks('JPY', [
        [5, '34'],
        [50, '29'],
      ]),
      ...priceBreaks(null, [[5, '0.31']]),
    ],
  }),
  offer('arw-lm358', 'Arrow Electronics', {
    stock: pieces(0),
    moq: 2500,
    orderMultiple: 2500,
    packaging: 'Tape & Reel',
    leadTimeDays: 112,
    prices: priceBreaks('USD', [
      [2500, '0.0489'],
      [10_000, '0.0452'],
    ]),
  }),
  offer('tme-lm358', 'TME', { stock: { kind: 'not-stocked' }, prices: priceBreaks('PLN', [[1, '0.92']]) }),
  offer('fut-lm358', 'Future Electronics', {
    stock: { kind: 'unknown' },
    prices: priceBreaks(null, [[1, '0.2']]),
  }),
  offer('ver-lm358', 'Verical', { stock: { kind: 'on-request' }, linked: false, updatedAt: null }),
  offer('win-lm358', 'Win Source Electronics with a rather long name', {
    standing: 'broker',
    stock: pieces(900_000),
    moq: 20,
    prices: priceBreaks('USD', [
      [20, '0.031'],
      [1000, '0.028'],
    ]),
    updatedAt: hoursAgo(24 * 40),
  }),
  offer('new-lm358', 'Newark', {
    standing: 'other',
    stock: pieces(312),
    prices: priceBreaks('USD', [[1, '0.31']]),
  }),
];

const specifications: Part['specifications'] = [
  { id: 'case_package', name: 'Case/Package', group: 'Physical', value: 'SOIC' },
  { id: 'numberofpins', name: 'Number of Pins', group: 'Physical', value: '8' },
  { id: 'gbw', name: 'Gain Bandwidth Product', group: 'Technical', value: '700 kHz' },
  { id: 'inputoffset', name: 'Input Offset Voltage (Max)', group: 'Technical', value: '7 mV' },
  { id: 'temp', name: 'Operating Temperature', group: 'Technical', value: '0 °C to 70 °C' },
  { id: 'scheduleb', name: 'Schedule B', group: 'Compliance', value: '8542330000, '.repeat(60).trim() },
  { id: 'rohs', name: 'RoHS', group: 'Compliance', value: 'Compliant' },
];

const opAmp = 'Dual operational amplifier, 700 kHz, 3 V to 32 V, low power, input common mode down to ground';
const suffixes = [
  '',
  'D',
  'DR',
  'DRG4',
  'P',
  'PE4',
  'PW',
  'PWR',
  'N/NOPB',
  'M/NOPB',
  'MX/NOPB',
  'AD',
  'ADR',
  'AP',
  'BIDR',
];
const manufacturers = [
  'Texas Instruments',
  'onsemi',
  'STMicroelectronics',
  'Texas Instruments',
  'Diodes Incorporated',
];
const stages: readonly (Lifecycle | null)[] = [
  production,
  { stage: 'new', text: 'New' },
  { stage: 'nrnd', text: 'NRND (Last Updated: 1 month ago)' },
  { stage: 'eol', text: 'EOL' },
  { stage: 'obsolete', text: 'Obsolete' },
  { stage: 'other', text: 'Contact manufacturer' },
  null,
];

const family = suffixes.map((suffix, index) =>
  part(`lm358-${index}`, `LM358${suffix}`, manufacturers[index % manufacturers.length] ?? 'onsemi', {
    description: index === 5 ? null : opAmp,
    category: 'Amplifiers – Op Amps',
    lifecycle: stages[index % stages.length] ?? null,
    leadTimeDays: index % 2 ? 84 : null,
    datasheet:
      index % 4 === 3
        ? null
        : {
            name: 'LM358 datasheet',
            pages: 24,
            host: 'datasheet.octopart.com',
            credit: { text: 'Datasheet by Texas Instruments', linked: true },
          },
    links: { octopart: true, manufacturer: index % 3 !== 1 },
    specifications: index === 3 ? [] : specifications,
    ...(index === 4 && { totalStock: { kind: 'brokers-only' } as const }),
    offers: index === 4 ? [] : lm358Offers.slice(index === 0 ? 0 : index % 6),
  }),
);

const manyOffers = Array.from({ length: 93 }, (_, index) =>
  offer(`many-${index}`, `Seller ${index + 1}`, {
    stock: pieces(index * 37),
    prices: priceBreaks(index % 3 ? 'USD' : 'EUR', [
      [1, `${1 + (index % 17) / 100}`],
      [100, `${0.8 + (index % 13) / 100}`],
    ]),
  }),
);

/** A handful of made-up parts: prices and stock are invented. */
export const twinParts: readonly Part[] = [
  ...family,
  part('stm32', 'STM32F103C8T6', 'STMicroelectronics', {
    description: 'Microcontroller, Arm Cortex-M3, 72 MHz, 64 kB flash, LQFP-48',
    category: 'Microcontrollers',
    offers: manyOffers,
    specifications,
  }),
  part('grm188', 'GRM188R71H104KA93D', 'Murata', {
    description: 'Ceramic capacitor 0.1 µF, 50 V, X7R, 10 %, 0603',
    category: 'Ceramic Capacitors',
    outsidePlan: ['datasheet', 'leadTime', 'specifications'],
    offers: [
      offer('490-1519', 'Digi-Key', {
        stock: pieces(2_000_000),
        prices: priceBreaks('JPY', [
          [1, '14'],
          [4000, '1.1725'],
        ]),
      }),
    ],
  }),
];
