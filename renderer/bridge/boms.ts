import { type UseQueryResult, useQuery } from '@tanstack/react-query';
import type { NamedBom } from '../../electron/shared/contract/bom/bom';
import type { BomProgress, BomSummary } from '../../electron/shared/contract/bom/bom-view';
import { useApp } from './app-context';
import { useLiveValue } from './live-value';

/** All BOMs, and one of them: asked for anew whenever main says that they changed. */
export const bomsKey = { queryKey: ['boms'] };
export const bomKey = (bomId: string) => ({ queryKey: ['bom', bomId] });

export interface BomList {
  readonly boms: readonly BomSummary[];
  /** Deletions that can be undone, the last first. */
  readonly deletions: readonly (readonly NamedBom[])[];
}

/** The list with the progress of a BOM's lookup. */
export const withProgress = (list: BomList | undefined, bomId: string, lookup: BomProgress) =>
  list && { ...list, boms: list.boms.map((bom) => (bom.id === bomId ? { ...bom, lookup } : bom)) };

/** All BOMs, the last changed first. */
export function useBoms(): UseQueryResult<BomList> {
  const { bridge, historyAnswered } = useApp();
  // They are in the same file, which main opens some time after the first paint: asking earlier would delay that.
  return useQuery({ ...bomsKey, queryFn: () => bridge.boms(), enabled: useLiveValue(historyAnswered) });
}
