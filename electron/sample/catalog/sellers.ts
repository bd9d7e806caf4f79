import type { Company, CompanyKind } from './company';

type SellerRow = readonly [id: number, name: string, country: string, currency: string];

/** Real distributors with their ids at Octopart; their offers here are invented. */
const wellKnown: readonly SellerRow[] = [
  [459, 'Digi-Key', 'US', 'USD'],
  [2401, 'Mouser', 'US', 'USD'],
  [2402, 'Newark', 'US', 'USD'],
  [819, 'Farnell', 'GB', 'GBP'],
  [1106, 'Arrow Electronics', 'US', 'USD'],
  [2628, 'Avnet', 'US', 'USD'],
  [3261, 'RS', 'GB', 'GBP'],
  [1532, 'TME', 'PL', 'PLN'],
  [2454, 'Future Electronics', 'CA', 'USD'],
  [950, 'TTI', 'US', 'USD'],
  [2617, 'Verical', 'US', 'USD'],
];

/** Invented sellers: to call a real company unauthorized, or a broker, would be a claim about it. */
const inventedNames: Record<'franchised' | 'independent' | 'broker', Record<string, readonly string[]>> = {
  franchised: {
    'US USD': ['Alderbrook Components', 'Quillfeather Electronics', 'Bluestem Supply', 'Larkmoor Devices'],
    'SG SGD': ['Banyan Quay Electronics', 'Straitlight Components', 'Merlion Parts House'],
    'DE EUR': ['Ackerlind Elektronik', 'Bauteilhof Nord'],
    'FR EUR': ['Composants du Vieux Pont'],
    'GB GBP': ['Thistlewick Components', 'Penhallow Electronics'],
    'JP JPY': ['Asagiri Denshi'],
    'CN CNY': ['Jade Lantern Electronics'],
  },
  independent: {
    'US USD': [
      'Cinderpath Semiconductors',
      'Dovetail & Reel',
      'Emberline Electronics',
      'Foxglove Parts',
      'Gantrywick Supply',
      'Hollowreed Components',
      'Inkwell Devices',
      'Juniper Spool',
      'Kettlebrook Electronics',
      'Lodestone Chips',
      'Mapleknot Components',
      'Nettlefield Supply',
      'Oxbow Semis',
      'Pinwheel Parts',
      'Quarrystone Electronics',
      'Ravelin Components',
      'Saltbox Devices',
      'Tumbleweed Reels',
      'Umberfield Supply',
      'Violet Anvil Electronics',
      'Wickerlight Parts',
      'Yarrowgate Components',
      'Zephyrine Devices',
    ],
    'GB GBP': ['Applecross Spares', 'Barleymow Electronics', 'Copperkettle Parts', 'Duskmoor Components'],
    'SG SGD': ['Orchid Row Devices', 'Pelican Wharf Parts', 'Rambutan Electronics'],
    'DE EUR': ['Drahtmühle Handel', 'Elbsand Bauteile'],
    'NL EUR': ['Grachtenlicht Components'],
    'PL PLN': ['Bursztyn Podzespoły'],
    'CN CNY': ['Plum Rain Components', 'Silver Crane Chips'],
    'HK USD': ['Lantern Bay Semis', 'Nine Junks Electronics'],
    'JP JPY': ['Kawasemi Parts'],
    'CA USD': ['Tamarack Reels'],
  },
  broker: {
    'US USD': ['Magpie Excess Brokers', 'Second Reel Exchange', 'Overstock Otter'],
    'HK USD': ['Night Ferry Trading', 'Paper Kite Brokers'],
    'GB GBP': ['Rook & Daughter Surplus'],
    'DE EUR': ['Restpostenfuchs'],
  },
};

function companyOf(kind: CompanyKind, [id, name, country, currency]: SellerRow): Company {
  return { id: String(id), name, kind, aliases: [], host: '', country, currency };
}

function invented(kind: 'franchised' | 'independent' | 'broker', firstId: number): Company[] {
  const rows: SellerRow[] = [];
  for (const [place, names] of Object.entries(inventedNames[kind])) {
    const [country = '', currency = ''] = place.split(' ');
    for (const name of names) rows.push([firstId + rows.length, name, country, currency]);
  }
  return rows.map((row) => companyOf(kind, row));
}

const known = wellKnown.map((row) => companyOf('franchised', row));

/** The distributors of nearly every part, the other sellers, and the brokers. */
export const sellers = {
  known,
  others: [...invented('franchised', 91_001), ...invented('independent', 92_001)],
  brokers: invented('broker', 93_001),
};
