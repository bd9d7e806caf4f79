import { useState } from 'react';
import type { NamedBom } from '../../../../electron/shared/contract/bom/bom';
import type { Failure } from '../../../../electron/shared/contract/failure';
import { useApp } from '../../../bridge/app-context';
import type { BomList } from '../../../bridge/boms';
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
  /** Shows none of these deletions any more. */
  dismiss(): void;
  readonly failure: Failure | null;
}

/** What can be done with whole BOMs. Main says by an event that they changed. */
export function useBomActions({ boms, deletions }: BomList): BomActions {
  const { bridge } = useApp();
  const { failure, run } = useAsyncAction();
  const [renamed, setRenamed] = useState<NamedBom | null>(null);
  const [deleted = []] = deletions;
  return {
    open: (bomId) => navigate({ screen: 'bom', bomId }),
    startRename: (id) => setRenamed(boms.find((bom) => bom.id === id) ?? null),
    duplicate: (bomId) => run(() => bridge.duplicateBom({ bomId })),
    remove: (ids) => run(() => bridge.deleteBoms({ bomIds: [...ids] })),
    renamed,
    rename: ({ id, name }) => run(() => bridge.renameBom({ bomId: id, name })),
    endRename: () => setRenamed(null),
    deleted,
    restore: () =>
      run(async () => {
        for (const { id } of deleted) await bridge.restoreBom({ bomId: id });
      }),
    dismiss: () => run(() => bridge.dismissDeletions()),
    failure,
  };
}
