import type { BomSettings } from '../bom/bom-settings';

/** Country, currency and board counts are the user's. Nothing is hidden and nothing bought in reserve unless they say so. */
export const defaultBomSettings: Omit<BomSettings, 'country' | 'currency'> = {
  boards: [1],
  attrition: { percent: '0', atLeast: 0 },
  authorizedOnly: false,
  myDistributorsOnly: false,
  inStockOnly: false,
  noReelsUnder: null,
  useAlternates: false,
  maxDistributors: null,
  hiddenColumns: [],
  shownColumns: [],
  columnWidths: {},
};
