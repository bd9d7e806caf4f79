import type { LineMatch, LineProblem } from '../../../contract/bom/bom-line';

// On screen and in exported files.

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

export const problemNames = {
  failed: matchKindNames.failed,
  'not-found': matchKindNames['not-found'],
  'needs-review': matchKindNames['needs-review'],
  'no-part-number': matchKindNames['no-part-number'],
  'end-of-life': 'End of life',
  'no-stock': 'No stock',
  'short-stock': 'Short stock',
  'no-price': 'No price',
  'not-in-plan': 'Not in plan',
  'locked-offer-gone': 'Locked offer gone',
  'to-check': 'To check',
  excess: 'Excess',
  stale: 'No current prices',
  'single-source': 'Single source',
} as const satisfies Readonly<Record<LineProblem, string>>;
