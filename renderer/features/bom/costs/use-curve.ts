import { keepPreviousData, useQuery } from '@tanstack/react-query';
import type { BomView } from '../../../../electron/shared/contract/bom/bom-view';
import { useApp } from '../../../bridge/app-context';
import { bomKey } from '../../../bridge/boms';

/** What the boards of a BOM cost over their number; while that changes, what it was before. */
export function useCurve({ id, revision }: BomView) {
  const { bridge } = useApp();
  return useQuery({
    queryKey: [...bomKey(id).queryKey, 'curve', revision],
    queryFn: ({ signal }) => bridge.bomCurve({ bomId: id }, signal),
    placeholderData: keepPreviousData,
  });
}
