import type { NamedBom } from '../../../shared/contract/bom/bom';
import { maxDeletions } from '../../../shared/contract/constants/bom-limits';

/** The user's deletions that can be undone. */
export interface Deletions {
  /** The last first, each with the BOMs that it deleted. */
  list(): NamedBom[][];
  /** `at`: milliseconds since 1970. */
  add(boms: readonly NamedBom[], at: number): void;
  restored(bomId: string): void;
  /** What was deleted then or before is gone for good. */
  purged(until: number): void;
  dismiss(): void;
}

export function createDeletions(): Deletions {
  let deletions: readonly { readonly boms: readonly NamedBom[]; readonly at: number }[] = [];
  return {
    list: () => deletions.map(({ boms }) => [...boms]),
    add(boms, at) {
      if (boms.length > 0) deletions = [{ boms, at }, ...deletions].slice(0, maxDeletions);
    },
    restored(bomId) {
      deletions = deletions
        .map(({ boms, at }) => ({ boms: boms.filter(({ id }) => id !== bomId), at }))
        .filter(({ boms }) => boms.length > 0);
    },
    purged(until) {
      deletions = deletions.filter(({ at }) => at > until);
    },
    dismiss() {
      deletions = [];
    },
  };
}
