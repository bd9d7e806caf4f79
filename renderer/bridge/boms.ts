import { type UseQueryResult, useQuery } from '@tanstack/react-query';
import type { BomSummary } from '../../electron/shared/contract/bom/bom-view';
import { useApp } from './app-context';
import { useLiveValue } from './live-value';

/** All BOMs, and one of them: asked for anew whenever main says that they changed. */
export const bomsKey = { queryKey: ['boms'] };
export const bomKey = (bomId: string) => ({ queryKey: ['bom', bomId] });

/** All BOMs, the last changed first. */
export function useBoms(): UseQueryResult<{ readonly boms: readonly BomSummary[] }> {
  const { bridge, historyAnswered } = useApp();
  // They are in the same file, which main opens some time after the first paint: asking earlier would delay that.
  return useQuery({ ...bomsKey, queryFn: () => bridge.boms(), enabled: useLiveValue(historyAnswered) });
}
