import { keepPreviousData, useQuery } from '@tanstack/react-query';
import type { PartsLeft, SpendingBook } from '../../electron/shared/contract/spending';
import { useApp } from './app-context';

/** What was spent, asked for anew whenever the count has changed; undefined until main has answered. */
export function useSpendingBook({ spent, uncertain, plan }: PartsLeft): SpendingBook | undefined {
  const { bridge } = useApp();
  const { data } = useQuery({
    queryKey: ['spendingBook', spent, uncertain, plan],
    queryFn: () => bridge.spendingBook(),
    placeholderData: keepPreviousData,
  });
  return data;
}
