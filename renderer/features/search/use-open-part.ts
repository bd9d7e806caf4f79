import { useQueryClient } from '@tanstack/react-query';
import { useApp } from '../../bridge/app-context';
import { partQuery } from '../../bridge/part-query';
import { navigate } from '../../navigation/route';

/** Shows the screen of a part of the results. */
export function useOpenPart(): (partId: string) => void {
  const { bridge } = useApp();
  const client = useQueryClient();
  return (partId) => {
    // Main works on its answer while the page draws the empty screen.
    void client.prefetchQuery(partQuery(bridge, partId));
    navigate({ screen: 'part', partId });
  };
}
