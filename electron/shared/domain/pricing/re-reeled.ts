/**
 * Whether a packaging is wound onto a reel to order ("Custom Reel", "Digi-Reel®", "MouseReel™", "Re-Reel"), which costs a
 * fee that no price list shows. A packaging that lists a plain option as well is not.
 */
export function isReReeled(packaging: string | null): boolean {
  const options = (packaging ?? '').split(/[,;/|]/);
  return options.every(
    (option) => /reel/i.test(option) && /\bcustom|\b(?:digi|mouse|re)[\s\p{Pd}]*reel/iu.test(option),
  );
}
