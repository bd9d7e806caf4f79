import type { CategoryGroup } from './categories';
import type { Company, CompanyKind } from './company';
import type { ManufacturerKey } from './manufacturers';

/** What a distributor carries. A part that it does not carry it does not list. */
interface LineCard {
  /** Only these groups of categories; all without it. */
  readonly groups?: readonly CategoryGroup[];
  readonly not?: readonly ManufacturerKey[];
  /** Also carries the manufacturers that few distributors outside China do. */
  readonly chinese?: true;
  /** Carries semiconductors that their manufacturer has discontinued. */
  readonly discontinued?: true;
}

type SellerRow = readonly [id: number, name: string, country: string, currency: string];

const passive: readonly CategoryGroup[] = ['Passive Components', 'Electromechanical and Protection'];
const connecting: readonly CategoryGroup[] = [...passive, 'Connectors and Adapters', 'Optoelectronics'];
const active: readonly CategoryGroup[] = [
  'Integrated Circuits (ICs)',
  'Discrete Semiconductors',
  'RF and Wireless',
  'Optoelectronics',
];
const western: readonly ManufacturerKey[] = ['ti', 'adi', 'microchip', 'nxp', 'infineon', 'molex', 'samtec'];

/** The ids of the distributors below 91001 are Octopart's own; all others are invented. */
export const digiKeyId = '459';
export const rochesterId = '91001';

/**
 * Real distributors, the best known first. Their offers are invented. To call a real company unauthorized would be a claim
 * about it: each is authorized for all that it lists here.
 */
const knownRows: readonly (readonly [...SellerRow, card?: LineCard])[] = [
  [459, 'DigiKey', 'US', 'USD', { chinese: true }],
  [2401, 'Mouser', 'US', 'USD'],
  [1106, 'Arrow', 'US', 'USD'],
  [2628, 'Avnet', 'US', 'USD'],
  [819, 'Farnell', 'GB', 'GBP'],
  [2402, 'Newark', 'US', 'USD'],
  [3261, 'RS', 'GB', 'GBP'],
  [2454, 'Future Electronics', 'CA', 'USD'],
  [
    950,
    'TTI',
    'US',
    'USD',
    { groups: [...connecting, 'Discrete Semiconductors', 'Sensors and Transducers'] },
  ],
  [91_001, 'Rochester', 'US', 'USD', { groups: active, discontinued: true }],
  [91_002, 'LCSC', 'CN', 'USD', { not: western, chinese: true }],
  [1532, 'TME', 'PL', 'PLN', { chinese: true }],
  [2617, 'Verical', 'US', 'USD'],
  [91_003, 'element14', 'SG', 'SGD'],
  [91_004, 'Chip One Stop', 'JP', 'JPY', { chinese: true }],
  [91_005, 'Rutronik', 'DE', 'EUR'],
  [91_006, 'EBV Elektronik', 'DE', 'EUR', { groups: active }],
  [91_007, 'Bürklin', 'DE', 'EUR'],
  [91_008, 'Distrelec', 'CH', 'CHF'],
  [91_009, 'Reichelt', 'DE', 'EUR', { chinese: true }],
  [91_010, 'Conrad', 'DE', 'EUR'],
  [91_011, 'SOS electronic', 'SK', 'EUR'],
  [91_012, 'Anglia', 'GB', 'GBP'],
  [91_013, 'Master Electronics', 'US', 'USD'],
  [91_014, 'OnlineComponents.com', 'US', 'USD'],
  [91_015, 'Sager', 'US', 'USD', { groups: connecting }],
  [91_016, 'Heilind', 'US', 'USD', { groups: connecting }],
  [91_017, 'WPG Americas', 'US', 'USD', { groups: active }],
  [91_018, 'Corestaff', 'JP', 'JPY'],
  [91_019, 'Marutsu', 'JP', 'JPY'],
];

/** They stock what they bought, and are no manufacturer's distributor: one that says so of itself, and invented ones. */
const independentRows: readonly SellerRow[] = [
  [91_020, 'Win Source', 'CN', 'USD'],
  [92_001, 'Cinderpath Semiconductors', 'US', 'USD'],
  [92_002, 'Plum Rain Components', 'CN', 'CNY'],
  [92_003, 'Emberline Electronics', 'US', 'USD'],
  [92_004, 'Lantern Bay Semis', 'HK', 'USD'],
  [92_005, 'Applecross Spares', 'GB', 'GBP'],
  [92_006, 'Gantrywick Supply', 'US', 'USD'],
  [92_007, 'Rambutan Electronics', 'SG', 'SGD'],
  [92_008, 'Elbsand Bauteile', 'DE', 'EUR'],
  [92_009, 'Silver Crane Chips', 'CN', 'CNY'],
  [92_010, 'Hollowreed Components', 'US', 'USD'],
  [92_011, 'Kawasemi Parts', 'JP', 'JPY'],
  [92_012, 'Lodestone Chips', 'US', 'USD'],
  [92_013, 'Grachtenlicht Components', 'NL', 'EUR'],
  [92_014, 'Mapleknot Components', 'US', 'USD'],
  [92_015, 'Nine Junks Electronics', 'HK', 'USD'],
  [92_016, 'Oxbow Semis', 'US', 'USD'],
  [92_017, 'Barleymow Electronics', 'GB', 'GBP'],
  [92_018, 'Quarrystone Electronics', 'US', 'USD'],
  [92_019, 'Bursztyn Podzespoły', 'PL', 'PLN'],
  [92_020, 'Ravelin Components', 'US', 'USD'],
  [92_021, 'Pelican Wharf Parts', 'SG', 'SGD'],
  [92_022, 'Tumbleweed Reels', 'US', 'USD'],
  [92_023, 'Drahtmühle Handel', 'DE', 'EUR'],
  [92_024, 'Umberfield Supply', 'US', 'USD'],
  [92_025, 'Tamarack Reels', 'CA', 'USD'],
  [92_026, 'Wickerlight Parts', 'US', 'USD'],
  [92_027, 'Copperkettle Parts', 'GB', 'GBP'],
  [92_028, 'Yarrowgate Components', 'US', 'USD'],
  [92_029, 'Orchid Row Devices', 'SG', 'SGD'],
  [92_030, 'Zephyrine Devices', 'US', 'USD'],
  [92_031, 'Duskmoor Components', 'GB', 'GBP'],
  [92_032, 'Juniper Spool', 'US', 'USD'],
  [92_033, 'Foxglove Parts', 'US', 'USD'],
  [92_034, 'Inkwell Devices', 'US', 'USD'],
  [92_035, 'Saltbox Devices', 'US', 'USD'],
  [92_036, 'Pinwheel Parts', 'US', 'USD'],
];

/** Invented: to call a real company a broker would be a claim about it. */
const brokerRows: readonly SellerRow[] = [
  [93_001, 'Magpie Excess Brokers', 'US', 'USD'],
  [93_002, 'Second Reel Exchange', 'US', 'USD'],
  [93_003, 'Night Ferry Trading', 'HK', 'USD'],
  [93_004, 'Paper Kite Brokers', 'HK', 'USD'],
  [93_005, 'Restpostenfuchs', 'DE', 'EUR'],
];

function companyOf(kind: CompanyKind, [id, name, country, currency]: SellerRow): Company {
  return { id: String(id), name, kind, aliases: [], host: '', country, currency };
}

const known = knownRows.map(([id, name, country, currency, card = {}]) => ({
  company: companyOf('franchised', [id, name, country, currency]),
  card,
}));

const chineseManufacturers: readonly ManufacturerKey[] = ['umw', 'wch', 'ams', 'songle'];

/** What decides who carries a part. */
export interface Line {
  readonly manufacturerKey: ManufacturerKey;
  readonly group: CategoryGroup;
  readonly isDiscontinued: boolean;
}

function carries(card: LineCard, { manufacturerKey, group, isDiscontinued }: Line): boolean {
  if (card.groups && !card.groups.includes(group)) return false;
  if (card.not?.includes(manufacturerKey)) return false;
  if (chineseManufacturers.includes(manufacturerKey)) return card.chinese === true;
  return card.discontinued !== true || isDiscontinued;
}

/** The known distributors that carry a part, the best known first. */
export function distributorsOf(line: Line): Company[] {
  return known.filter(({ card }) => carries(card, line)).map(({ company }) => company);
}

/** The best-known distributors: they have nearly everything in stock, with prices. */
const leading: ReadonlySet<string> = new Set(known.slice(0, 8).map(({ company }) => company.id));
export const isLeading = ({ id }: Company) => leading.has(id);

/** Sellers without a franchise, and brokers, whom answers leave out. */
export const independents = independentRows.map((row) => companyOf('independent', row));
export const brokers = brokerRows.map((row) => companyOf('broker', row));

export const sellers = [...known.map(({ company }) => company), ...independents, ...brokers];
