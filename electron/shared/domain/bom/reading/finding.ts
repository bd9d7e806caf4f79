import type { IgnoredText } from './ignored-text';

/** How digits behind a comma or a blank are read. */
export type DigitsReading = 'quantity' | 'whole';

/** A part number with digits behind a comma or a blank: a packing code, a part of the number, or a quantity. */
export interface TrailingDigits {
  /** The part number where the digits are a quantity. */
  readonly number: string;
  readonly digits: string;
  /** The part number where the digits belong to it. */
  readonly whole: string;
  /** Its quantity where the digits belong to it; null where nothing says. */
  readonly wholeQuantity: string | null;
  /** The likely reading of this number alone; null where it depends on the rest of the list. */
  readonly likely: DigitsReading | null;
  /** What settles the reading: its own line, the rest of the list, or the user alone. */
  readonly settledBy: 'line' | 'list' | 'user';
}

/** What a piece of the text turns out to be. `quantity` as it is written; null where nothing says. */
export type Finding =
  | { readonly kind: 'number'; readonly text: string; readonly quantity: string | null }
  | { readonly kind: 'digits'; readonly digits: TrailingDigits }
  | ({ readonly kind: 'ignored' } & IgnoredText);

export const ignored = ({ reason, text }: IgnoredText): Finding => ({ kind: 'ignored', reason, text });
