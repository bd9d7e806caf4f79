import { createLiveValue, type LiveValue } from './live-value';

/** The quantity to buy, one for all screens: the user's own, or for a while that of a deep link or of a BOM's line. */
export interface QuantityValue extends LiveValue<number> {
  /** Whether it is what a line of a BOM needs. */
  readonly isNeed: LiveValue<boolean>;
  /** Shows a link's quantity in place of the user's own, which is shown again with null. */
  showLinked(quantity: number | null): void;
  /** Shows what a line of a BOM needs in its place. */
  showNeed(quantity: number): void;
}

export function createQuantityValue(initial: number): QuantityValue {
  const live = createLiveValue(initial);
  const isNeed = createLiveValue(false);
  let endLinked = () => {};
  const show = (quantity: number | null) => {
    endLinked();
    endLinked = quantity === null ? () => {} : live.showUnsaved(() => quantity);
  };
  return {
    ...live,
    isNeed,
    showLinked(quantity) {
      isNeed.set(false);
      show(quantity);
    },
    showNeed(quantity) {
      isNeed.set(true);
      show(quantity);
    },
  };
}
