/** Why something in a pasted text is not looked up, in the order in which it is said. */
export const leftOutReasons = [
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
export type LeftOutReason = (typeof leftOutReasons)[number];

export interface LeftOut {
  readonly reason: LeftOutReason;
  readonly text: string;
}
