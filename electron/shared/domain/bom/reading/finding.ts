import type { IgnoredText } from './ignored-text';

/** A number with digits behind a comma or a blank: a packing code, a part of it, or how many are wanted. */
export interface Tail {
  /** What the part number is where the tail is a quantity. */
  readonly number: string;
  readonly quantity: string;
  /** What it is where the tail belongs to it. */
  readonly whole: string;
  /** What it most likely is, seen alone; null where that depends on the rest of the list. */
  readonly likely: TailReading | null;
  /** What settles it: its own line, the rest of the list, or the user alone. */
  readonly settledBy: 'line' | 'list' | 'user';
}
export type TailReading = 'quantity' | 'whole';

/** What a piece of the text turns out to be. */
export type Found =
  | { readonly kind: 'number'; readonly text: string }
  | { readonly kind: 'tail'; readonly tail: Tail }
  | ({ readonly kind: 'left-out' } & IgnoredText);
