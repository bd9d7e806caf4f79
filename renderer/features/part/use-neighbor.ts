import { useQueryClient } from '@tanstack/react-query';
import { useApp } from '../../bridge/app-context';
import { partQuery } from '../../bridge/part-query';
import { replaceRoute } from '../../navigation/route';

/** Shows the part before or after this one in the latest results, in their order on screen; nothing at their ends. */
export function useNeighbor(partId: string): (step: -1 | 1) => void {
  const { bridge, listedParts } = useApp();
  const client = useQueryClient();
  return (step) => {
    // Two lines of a list may have the same part.
    const ids = [...new Set(listedParts.get().map(({ id }) => id))];
    const at = ids.indexOf(partId);
    const next = at < 0 ? undefined : ids[at + step];
    if (next === undefined) return;
    void client.prefetchQuery(partQuery(bridge, next));
    // Going back leads to the results, not through all parts that were looked at.
    replaceRoute({ screen: 'part', partId: next });
  };
}
