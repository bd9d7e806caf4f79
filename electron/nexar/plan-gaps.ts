import type { PlanGroup } from '../shared/contract/part';

/** What the plan of one application was seen to lack. Its methods never reject. */
export interface PlanGaps {
  /** To be awaited before each lookup: what its query omits. */
  known(): Promise<ReadonlySet<PlanGroup>>;
  /**
   * The service has refused fields of these groups in a lookup that began with `known`. Without effect if the gaps were
   * forgotten since: the credentials may be of another plan by now.
   */
  add(groups: readonly PlanGroup[], known: ReadonlySet<PlanGroup>): Promise<void>;
}

/** Remembered for as long as the session lasts. */
export function createSessionGaps(): PlanGaps {
  const groups = new Set<PlanGroup>();
  return {
    known: async () => groups,
    async add(found) {
      for (const group of found) groups.add(group);
    },
  };
}
