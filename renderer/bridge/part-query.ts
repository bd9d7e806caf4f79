import { queryOptions } from '@tanstack/react-query';
import type { PageBridge } from './page-bridge';

/** A listed part, for free: main answers from its cache, or says that it no longer has the part. */
export const partQuery = (bridge: Pick<PageBridge, 'part'>, partId: string) =>
  queryOptions({ queryKey: ['part', partId], queryFn: () => bridge.part({ partId }) });
