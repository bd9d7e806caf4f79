import { useApp } from './app-context';
import { useLiveValue } from './live-value';
import { useSetting } from './use-setting';

interface QuantityState {
  readonly value: number;
  /** Sets it for all screens, and for the next start. */
  change(quantity: number): void;
}

/** The quantity to buy. A deep link's is shown as well, and never saved. */
export function useQuantity(): QuantityState {
  const { quantity } = useApp();
  const { change } = useSetting('quantity');
  return {
    value: useLiveValue(quantity),
    change(next) {
      quantity.showLinked(null);
      quantity.set(next);
      change(next);
    },
  };
}
