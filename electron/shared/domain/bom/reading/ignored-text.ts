/** Why a piece of a pasted text is not looked up, in the order of display. */
export const ignoredReasons = [
  'not-populated',
  'rounded',
  'too-long',
  'no-number',
  'duplicate',
  'alternate',
  'quantity',
  'reference',
  'footprint',
  'value',
  'manufacturer',
  'sku',
  'price',
  'placeholder',
  'header',
  'column',
  'text',
] as const;
export type IgnoredReason = (typeof ignoredReasons)[number];

export interface IgnoredText {
  readonly reason: IgnoredReason;
  readonly text: string;
}
