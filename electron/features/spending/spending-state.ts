import type { PartsLeft } from '../../shared/contract/spending';
import { partsLeft, unknownPlan } from '../../shared/domain/spending/plan';
import type { ApplicationLedger } from './ledger';
import type { RememberedGaps } from './remembered-gaps';

/** What is known about the connected application. */
export interface SpendingApplication {
  readonly ledger: ApplicationLedger;
  readonly gaps: RememberedGaps;
}

const isoTime = (at: number) => new Date(at).toISOString();

/** How many parts an application has left, and what its plan lacks; of none, nothing. */
export async function spendingState(
  application: SpendingApplication | null,
): Promise<Omit<PartsLeft, 'source' | 'store'>> {
  if (!application) return { plan: unknownPlan, left: null, spent: 0, uncertain: 0, usedUp: null, gaps: [] };
  const { ledger, gaps } = application;
  const plan = await ledger.plan();
  const { parts: spent, uncertain } = await ledger.spent();
  const used = await ledger.usedUp();
  return {
    plan,
    left: partsLeft(plan, spent),
    spent,
    uncertain,
    usedUp: used && {
      limit: used.limit,
      since: used.since === null ? null : isoTime(used.since),
      resetsAt: used.resetsAt === null ? null : isoTime(used.resetsAt),
      isRefused: used.isRefused,
    },
    gaps: (await gaps.all()).map(({ group, since }) => ({ group, since: isoTime(since) })),
  };
}
