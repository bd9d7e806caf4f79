import { useState } from 'react';
import type { BomSummary } from '../../../../electron/shared/contract/bom/bom-view';
import { restorableMs } from '../../../../electron/shared/contract/constants/bom-limits';
import type { Failure } from '../../../../electron/shared/contract/failure';
import { type NamedBom, useApp } from '../../../bridge/app-context';
import { useLiveValue } from '../../../bridge/live-value';
import { useAsyncAction } from '../../../bridge/use-async-action';
import { navigate } from '../../../navigation/route';

export interface BomActions {
  open(id: string): void;
  startRename(id: string): void;
  duplicate(id: string): void;
  remove(ids: readonly string[]): void;
  /** The BOM whose new name is asked for. */
  readonly renamed: NamedBom | null;
  rename(bom: NamedBom): void;
  endRename(): void;
  /** What was deleted last and can be restored; before it, what was deleted earlier. */
  readonly deleted: readonly NamedBom[];
  restore(): void;
  /** Shows no deletion any more. */
  dismiss(): void;
  readonly failure: Failure | null;
}

/** What can be done with whole BOMs. Main says by an event that they changed. */
export function useBomActions(boms: readonly BomSummary[]): BomActions {
  const { bridge, deletedBoms } = useApp();
  const { failure, run } = useAsyncAction();
  const [renamed, setRenamed] = useState<NamedBom | null>(null);
  const [deleted = []] = useLiveValue(deletedBoms);
  const forget = (deletion: readonly NamedBom[]) =>
    deletedBoms.set(deletedBoms.get().filter((one) => one !== deletion));
  return {
    open: (bomId) => navigate({ screen: 'bom', bomId }),
    startRename: (id) => setRenamed(boms.find((bom) => bom.id === id) ?? null),
    duplicate: (bomId) => run(() => bridge.duplicateBom({ bomId })),
    remove(ids) {
      const gone: NamedBom[] = [];
      run(async () => {
        try {
          for (const bom of boms.filter(({ id }) => ids.includes(id))) {
            await bridge.deleteBom({ bomId: bom.id });
            gone.push(bom);
          }
        } finally {
          // Also those before one that could not be deleted.
          if (gone.length > 0) deletedBoms.set([gone, ...deletedBoms.get()]);
          setTimeout(() => forget(gone), restorableMs);
        }
      });
    },
    renamed,
    rename: ({ id, name }) => run(() => bridge.renameBom({ bomId: id, name })),
    endRename: () => setRenamed(null),
    deleted,
    restore: () =>
      run(async () => {
        for (const { id } of deleted) await bridge.restoreBom({ bomId: id });
        forget(deleted);
      }),
    dismiss: () => deletedBoms.set([]),
    failure,
  };
}
