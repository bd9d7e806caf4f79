import type { LineMatch, LineProblem } from '../../electron/shared/contract/bom/bom-line';
import type { BomColumn } from '../../electron/shared/contract/bom/bom-settings';

/** The beginning of each cell in the column "Match": a promise to those who drive the app. */
export const matchKindNames: Readonly<Record<LineMatch['kind'], string>> = {
  exact: 'Exact',
  chosen: 'Chosen',
  'needs-review': 'Needs review',
  'not-found': 'Not found',
  failed: 'Failed',
  'no-part-number': 'No part number',
  'not-populated': 'Not populated',
  'not-looked-up': 'Not looked up',
};

/** What else is wrong with a line that has its part. */
export const problemNames: Readonly<Partial<Record<LineProblem, string>>> = {
  'end-of-life': 'End of life',
  'no-stock': 'No stock',
  'short-stock': 'Short stock',
  'no-price': 'No price',
  'locked-offer-gone': 'Locked offer gone',
  stale: 'Prices expired',
  excess: 'Excess',
  'single-source': 'Single source',
};

export const lineColumnNames: Readonly<Record<BomColumn, string>> = {
  number: '#',
  references: 'References',
  quantity: 'Quantity',
  need: 'Need',
  partNumber: 'Part number',
  manufacturer: 'Manufacturer',
  match: 'Match',
  lifecycle: 'Lifecycle',
  stock: 'Stock',
  distributor: 'Distributor',
  sku: 'SKU',
  orderQuantity: 'Order quantity',
  unitPrice: 'Unit price',
  lineTotal: 'Line total',
  leadTime: 'Lead time',
  package: 'Package',
  value: 'Value',
  description: 'Description',
  footprint: 'Footprint',
  age: 'Age',
  note: 'Note',
};

/** In the headers of narrow columns. */
export const shortColumnNames: Readonly<Partial<Record<BomColumn, string>>> = {
  quantity: 'Qty',
  orderQuantity: 'Order qty',
  unitPrice: 'Unit',
  lineTotal: 'Total',
};

const lines = (count: string, one: boolean) => `${count} ${one ? 'line' : 'lines'}`;

export const bomTexts = {
  region: 'BOM',
  loading: 'Opening the BOM…',
  lines,
  changed: (age: string) => `changed ${age}`,
  priced: (age: string) => `priced ${age}`,
  importMenu: 'Import',
  newerFile: 'Newer file…',
  boards: 'Boards',
  boardsInvalid: 'Enter a number of boards, or several: 10, 50, 100.',
  attrition: 'Attrition',
  attritionInvalid: 'Enter a percentage, such as 2 or 0.5.',
  buyFrom: 'Buy from',
  anyDistributor: 'Any distributor',
  anyAuthorized: 'Any authorized',
  myDistributors: 'My distributors',
  more: 'More settings',
  inStockOnly: 'In stock only',
  useAlternates: 'Use alternates where they cost less',
  noReels: 'No whole reels below',
  noReelsInvalid: 'Enter a number of pieces, or nothing.',
  pieces: 'pcs',
  grid: 'BOM lines',
  filter: 'Filter lines',
  chips: 'Show lines',
  allLines: 'All',
  chipNames: {
    'needs-review': 'Needs review',
    'not-found': 'Not found',
    failed: 'Failed',
    'no-part-number': 'No part number',
    'short-stock': 'Short stock',
    'end-of-life': 'End of life',
    'no-price': 'No price',
    'not-looked-up': 'Not looked up',
    'not-populated': 'Not populated',
    ready: 'Ready',
  },
  obsolete: 'Obsolete',
  endOfLifeTitle: 'Obsolete or end of life',
  noneShown: 'No lines match this filter.',
  showAll: 'Show all lines',
  asked: (asked: string, found: string) => `${asked}, found: ${found}`,
  locked: 'Locked to this distributor',
  noQuantity: 'No quantity',
  noPrice: 'No price',
  expired: 'The price has expired',
  native: (price: string) => `${price} at the distributor`,
  match: {
    exact: 'Same part number and manufacturer',
    'manufacturer-unchecked': 'Same part number; the line names no manufacturer that could be checked',
    uncheckedOf: (hits: string) =>
      `Same part number; the line names no manufacturer that could be checked (${hits} matches)`,
    'other-manufacturer': 'Same part number by another manufacturer',
    punctuation: 'Same part number but for punctuation',
    packing: 'Same part number but for the packing',
    similar: 'Another part number',
    none: 'The service knows no such part',
  },
  openPart: 'Open part',
  copyPartNumbers: (one: boolean) => (one ? 'Copy part number' : 'Copy part numbers'),
  doNotPopulate: 'Do not populate',
  populate: 'Populate',
  lock: 'Lock distributor',
  unlock: 'Unlock distributor',
  showPanel: 'Show details',
  totals: {
    label: 'BOM totals',
    total: 'Total',
    perBoard: 'Per board',
    priced: (priced: string, all: string, one: boolean) =>
      `${priced} of ${all} ${one ? 'line' : 'lines'} priced`,
    missing: (count: string, one: boolean) => `${lines(count, one)} missing`,
    short: (count: string, one: boolean) => `${lines(count, one)} short`,
    unchecked: (count: string) => `${count} unchecked`,
    uncheckedTitle:
      'Lines whose part was accepted by its number alone, as they name no manufacturer to check',
    none: 'No prices yet',
    expired: 'Prices expired',
    excess: 'incl. excess',
    excessTitle: 'What is bought beyond the need',
    forBoards: (count: string) => `For ${count}`,
    estimated: 'Some prices are converted at Nexar’s rate',
    moreDistributors: (count: string) => `${count} more`,
  },
  undone: 'Undone',
  gone: 'This BOM no longer exists.',
} as const;

export type LineChip = keyof typeof bomTexts.chipNames;
