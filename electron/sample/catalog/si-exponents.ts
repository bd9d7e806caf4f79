/** The power of ten of each SI prefix that values are written with; an empty text for none. */
export const siExponents: Readonly<Record<string, number>> = {
  f: -15,
  p: -12,
  n: -9,
  µ: -6,
  m: -3,
  '': 0,
  k: 3,
  M: 6,
  G: 9,
};
