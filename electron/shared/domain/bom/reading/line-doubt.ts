/** What about a line the user should check. Rows and columns are 1-based, as a spreadsheet counts. */
export type LineDoubt =
  | { readonly kind: 'quantity-differs'; readonly written: number; readonly references: number }
  /** Unusable: zero, below zero, decimals, words or nothing. Unclear: "1.000", which is one or a thousand. */
  | {
      readonly kind: 'quantity-unusable' | 'quantity-unclear';
      readonly row: number;
      readonly column: number;
      readonly text: string;
    }
  /** The quantity is for several boards, and no whole number for one. */
  | {
      readonly kind: 'quantity-not-divisible';
      readonly row: number;
      readonly column: number;
      readonly text: string;
      readonly boards: number;
    }
  | { readonly kind: 'no-manufacturer' }
  /** The part number was a number in a spreadsheet: leading zeros may be gone. */
  | { readonly kind: 'zeros-lost' }
  /** Digits of the part number are gone: "6.85119E+11". */
  | { readonly kind: 'number-rounded' }
  /** Characters that were lost before: U+FFFD, or UTF-8 read as another encoding. */
  | { readonly kind: 'damaged-text' }
  /** Cyrillic or Greek letters among Latin ones in the part number. */
  | { readonly kind: 'look-alike-letters' }
  | { readonly kind: 'merged'; readonly rows: number }
  /** A text such as "TBD" in the place of the part number. */
  | { readonly kind: 'placeholder'; readonly text: string }
  /** Another line has some of its references. */
  | { readonly kind: 'same-references' };

/** Kinds that leave nothing to check. */
const harmless: ReadonlySet<LineDoubt['kind']> = new Set<LineDoubt['kind']>(['no-manufacturer', 'merged']);

/** Whether the user should compare the line with the table. The other kinds are only information. */
export const needsCheck = ({ kind }: LineDoubt): boolean => !harmless.has(kind);
