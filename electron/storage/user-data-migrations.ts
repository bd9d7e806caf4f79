import spending from './migrations/0001-spending.sql?raw';
import planGaps from './migrations/0002-plan-gaps.sql?raw';
import history from './migrations/0003-history.sql?raw';
import limitRefusals from './migrations/0004-limit-refusals.sql?raw';
import boms from './migrations/0005-boms.sql?raw';
import skuDecisions from './migrations/0006-sku-decisions.sql?raw';

/** What makes `user-data.db` what this version of the app expects: one after the other, each once, none ever changed. */
export const userDataMigrations: readonly string[] = [
  spending,
  planGaps,
  history,
  limitRefusals,
  boms,
  skuDecisions,
];
