import { type UseQueryResult, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import type { LinePatch } from '../../../../electron/shared/contract/bom/bom-line';
import type { BomSettings } from '../../../../electron/shared/contract/bom/bom-settings';
import type { BomView } from '../../../../electron/shared/contract/bom/bom-view';
import type { PartDecision } from '../../../../electron/shared/contract/bom/lookup-state';
import type { Failure } from '../../../../electron/shared/contract/failure';
import { useApp } from '../../../bridge/app-context';
import { bomKey } from '../../../bridge/boms';
import { failureOf } from '../../../bridge/parts-failure';

export interface BomChanges {
  /** Why the last change was not made. */
  readonly failure: Failure | null;
  settings(change: Partial<BomSettings>): void;
  lines(lineIds: readonly number[], patch: LinePatch): void;
  /** Decides about the part of a line, and of all that ask for the same; null takes it back. */
  choose(lineId: number, decision: PartDecision | null): void;
  /** Makes a line of each row that was merged into one. */
  separate(lineId: number): void;
  /** Takes the last change back. */
  undo(): void;
}

export interface BomState {
  readonly query: UseQueryResult<BomView>;
  readonly changes: BomChanges;
}

/** A BOM, and what the user changes in it: one change after the other, each shown as main answers. */
export function useBom(bomId: string): BomState {
  const { bridge } = useApp();
  const client = useQueryClient();
  const { queryKey } = bomKey(bomId);
  const query = useQuery({ queryKey, queryFn: () => bridge.bom({ bomId }) });
  const { mutate, error } = useMutation({
    mutationFn: (call: () => Promise<BomView>) => call(),
    scope: { id: `bom ${bomId}` },
    onSuccess: (next) =>
      client.setQueryData<BomView>(queryKey, (now) => (now && now.revision > next.revision ? now : next)),
  });
  return {
    query,
    changes: {
      failure: error && failureOf(error),
      settings: (change) => mutate(() => bridge.changeBom({ bomId, change })),
      lines: (lineIds, patch) => mutate(() => bridge.changeBomLines({ bomId, lineIds: [...lineIds], patch })),
      choose: (lineId, decision) => mutate(() => bridge.chooseCandidate({ bomId, lineId, decision })),
      separate: (lineId) => mutate(() => bridge.separateBomLine({ bomId, lineId })),
      undo: () => mutate(() => bridge.undoBom({ bomId })),
    },
  };
}
