import { type UseQueryResult, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useMemo } from 'react';
import type { SentBomDelta } from '../../../../electron/shared/contract/bom/bom-delta';
import type { LinePatch } from '../../../../electron/shared/contract/bom/bom-line';
import type { BomSettings } from '../../../../electron/shared/contract/bom/bom-settings';
import type { PartDecision } from '../../../../electron/shared/contract/bom/lookup-state';
import type { Failure } from '../../../../electron/shared/contract/failure';
import { type HeldView, viewOf } from '../../../../electron/shared/domain/bom/delta/bom-delta';
import { useApp } from '../../../bridge/app-context';
import { bomKey, bomsKey } from '../../../bridge/boms';
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
  /** Merges all lines that ask for the same part as this one. */
  merge(lineId: number): void;
  /** Takes the last change back. */
  undo(): void;
}

export interface BomState {
  readonly query: UseQueryResult<HeldView>;
  readonly changes: BomChanges;
}

/** What each request for a view begins with. */
interface ViewRequest {
  readonly bomId: string;
  readonly held: number | null;
}

/** A BOM, and what the user changes in it: one change after the other, each shown as main answers. */
export function useBom(bomId: string): BomState {
  const { bridge } = useApp();
  const client = useQueryClient();
  const { queryKey } = bomKey(bomId);
  const present = () => client.getQueryData<HeldView>(queryKey) ?? null;
  /** The view after `call`; the one on screen where that is newer. */
  async function view(call: (request: ViewRequest) => Promise<SentBomDelta>): Promise<HeldView> {
    const held = present();
    const next = viewOf(await call({ bomId, held: held?.version ?? null }), held);
    const now = present();
    return now && now.version > next.version ? now : next;
  }
  // `viewOf` already keeps unchanged lines as the same objects.
  const query = useQuery({ queryKey, queryFn: () => view(bridge.bom), structuralSharing: false });
  const { mutate, error } = useMutation({
    mutationFn: view,
    scope: { id: `bom ${bomId}` },
    onSuccess(next) {
      client.setQueryData(queryKey, next);
      void client.invalidateQueries(bomsKey);
    },
  });
  const failure = useMemo(() => error && failureOf(error), [error]);
  // The same object while a change is under way: the screen is drawn when it is made.
  const changes = useMemo(
    (): BomChanges => ({
      failure,
      settings: (change) => mutate((request) => bridge.changeBom({ ...request, change })),
      lines: (lineIds, patch) =>
        mutate((request) => bridge.changeBomLines({ ...request, lineIds: [...lineIds], patch })),
      choose: (lineId, decision) =>
        mutate((request) => bridge.chooseCandidate({ ...request, lineId, decision })),
      separate: (lineId) => mutate((request) => bridge.separateBomLine({ ...request, lineId })),
      merge: (lineId) => mutate((request) => bridge.mergeBomLine({ ...request, lineId })),
      undo: () => mutate((request) => bridge.undoBom(request)),
    }),
    [bridge, mutate, failure],
  );
  return { query, changes };
}
