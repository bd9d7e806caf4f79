import { useMutation } from '@tanstack/react-query';
import type { BomOrderResult, OrderWay } from '../../../../electron/shared/contract/bom/export';
import type { Failure } from '../../../../electron/shared/contract/failure';
import { useApp } from '../../../bridge/app-context';
import { failureOf, isCanceled } from '../../../bridge/parts-failure';

/** How an order is handed over, and for a cart in several addresses, which of them. */
export interface OrderPress {
  readonly as: OrderWay;
  readonly address?: number;
}

export interface DoneOrder extends OrderPress {
  readonly result: BomOrderResult;
}

export interface OrderState {
  readonly busy: boolean;
  readonly failure: Failure | null;
  /** The last one that was not canceled. */
  readonly done: DoneOrder | null;
  run(press: OrderPress): void;
}

/** Orders from one distributor, one way after the other. */
export function useOrder(bomId: string, distributorId: string): OrderState {
  const { bridge } = useApp();
  const { mutate, isPending, error, data } = useMutation({
    mutationFn: async (press: OrderPress) => {
      const result = await bridge.orderBom(
        { bomId, distributorId, ...press },
        // Nothing in the dialog cancels it: each takes a moment.
        new AbortController().signal,
      );
      return { ...press, result };
    },
  });
  const failure = error && failureOf(error);
  return {
    busy: isPending,
    failure: failure && !isCanceled(failure) ? failure : null,
    done: data?.result.isDone ? data : null,
    run: mutate,
  };
}
