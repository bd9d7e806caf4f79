import type { BomLine, LineMatch } from '../../../shared/contract/bom/bom-line';

/** What an exported file says of a line's match: as the page does. */
export const matchTexts: Readonly<Record<LineMatch['kind'], string>> = {
  exact: 'Exact',
  chosen: 'Chosen',
  'needs-review': 'Needs review',
  'not-found': 'Not found',
  failed: 'Failed',
  'no-part-number': 'No part number',
  'not-populated': 'Not populated',
  'not-looked-up': 'Not looked up',
};

export const problemTexts: Readonly<Record<BomLine['problems'][number], string>> = {
  failed: 'Failed',
  'not-found': 'Not found',
  'needs-review': 'Needs review',
  'no-part-number': 'No part number',
  'end-of-life': 'End of life',
  'no-stock': 'No stock',
  'short-stock': 'Short stock',
  'no-price': 'No price',
  'not-in-plan': 'Not in this sourcing plan',
  'locked-offer-gone': 'Locked offer gone',
  'to-check': 'To check',
  excess: 'Excess',
  stale: 'Prices expired',
  'single-source': 'Single source',
};
