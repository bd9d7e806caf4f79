/**
 * Whether a packaging is wound onto a reel to order ("Custom Reel", "Digi-Reel®", "MouseReel™", "Re-Reel"), which costs a
 * fee that no price list holds. One that leaves the choice of a plain packaging is none.
 */
export function isReReeled(packaging: string | null): boolean {
  const options = (packaging ?? '').split(/[,;/|]/);
  return options.every(
    (option) => /reel/i.test(option) && /\bcustom|\b(?:digi|mouse|re)[\s\p{Pd}]*reel/iu.test(option),
  );
}
