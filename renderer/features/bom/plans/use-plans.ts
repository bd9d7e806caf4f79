import { keepPreviousData, useQuery } from '@tanstack/react-query';
import type { BomView } from '../../../../electron/shared/contract/bom/bom-view';
import { useApp } from '../../../bridge/app-context';
import { bomKey } from '../../../bridge/boms';

/** The plans for a BOM as it is now; meanwhile those for what it was before. */
export function usePlans({ id, revision }: BomView) {
  const { bridge } = useApp();
  return useQuery({
    queryKey: [...bomKey(id).queryKey, 'plans', revision],
    queryFn: ({ signal }) => bridge.sourcingPlans({ bomId: id }, signal),
    placeholderData: keepPreviousData,
  });
}
