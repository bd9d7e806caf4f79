import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import type { PartRow } from '../../electron/shared/contract/part-row';
import type { BestOrder, Pricing } from '../../electron/shared/contract/pricing';
import { offerFiltersOf } from '../../electron/shared/domain/pricing/offer-filters';
import { useApp } from './app-context';
import { isSameData, useLiveValue } from './live-value';

/** What best choices are shown for at present. */
export function usePricing(): Pricing {
  const app = useApp();
  const quantity = useLiveValue(app.quantity);
  const { offers } = useLiveValue(app.settings).settings;
  return useMemo(() => ({ quantity, ...offerFiltersOf(offers) }), [quantity, offers]);
}

type Priced = (part: PartRow) => PartRow;

const unchanged: Priced = (part) => part;

/**
 * Gives parts that came with best choices for `pricedFor` those for the present quantity. Main computes them, for free; until
 * it has answered the earlier ones stay. A part that main no longer keeps has none.
 */
export function usePriced(parts: readonly PartRow[], pricedFor: Pricing | null): Priced {
  const { bridge } = useApp();
  const pricing = usePricing();
  const isCurrent = parts.length === 0 || isSameData(pricedFor, pricing);
  const partIds = useMemo(() => [...new Set(parts.map(({ id }) => id))], [parts]);
  const { data, isError } = useQuery({
    queryKey: ['best-orders', pricing, partIds],
    queryFn: () => bridge.bestOrders({ partIds, pricing }),
    enabled: !isCurrent,
    placeholderData: keepPreviousData,
  });
  return useMemo(() => {
    if (isCurrent || (!data && !isError)) return unchanged;
    const bests = new Map<string, BestOrder | null>(data?.map(({ partId, best }) => [partId, best]));
    return (part) => ({ ...part, best: bests.get(part.id) ?? null });
  }, [isCurrent, data, isError]);
}
