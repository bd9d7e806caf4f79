import { createLiveValue, type LiveValue } from './live-value';

/** The quantity to buy, one for all screens: the user's own, or for a while that of a deep link. */
export interface QuantityValue extends LiveValue<number> {
  /** Shows a link's quantity in place of the user's own, which is shown again with null. */
  showLinked(quantity: number | null): void;
}

export function createQuantityValue(initial: number): QuantityValue {
  const live = createLiveValue(initial);
  let endLinked = () => {};
  return {
    ...live,
    showLinked(quantity) {
      endLinked();
      endLinked = quantity === null ? () => {} : live.showUnsaved(() => quantity);
    },
  };
}
