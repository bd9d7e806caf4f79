import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import type { DistributorTerms } from '../../../../electron/shared/domain/bom/sourcing/distributor-terms';
import { useApp } from '../../../bridge/app-context';
import { bomKey } from '../../../bridge/boms';

/** What the distributors of a BOM charge beyond the goods, and how to change that. */
export function useTerms(bomId: string, onSaved: () => void) {
  const { bridge } = useApp();
  const client = useQueryClient();
  const query = useQuery({
    queryKey: [...bomKey(bomId).queryKey, 'terms'],
    queryFn: ({ signal }) => bridge.distributorTerms({ bomId }, signal),
  });
  const saving = useMutation({
    async mutationFn(changed: ReadonlyMap<string, DistributorTerms | null>) {
      for (const [distributorId, terms] of changed)
        await bridge.changeDistributorTerms({ bomId, distributorId, terms });
    },
    async onSuccess() {
      onSaved();
      await client.invalidateQueries(bomKey(bomId));
    },
  });
  return { query, saving };
}
