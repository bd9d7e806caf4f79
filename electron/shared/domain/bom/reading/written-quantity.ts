const bullet = /^(?:[•‣◦▪●○·∙]\s*|(?:[-–—*]|\[[ xX]?\])\s+)/;
const numbering = /^\(?\d{1,3}[.):]\s+/;
const count = '(\\d{1,6})';
const unit = '(?:pcs?|pieces?|stk|ea|units?|off)\\.?';

const quantityFirst = new RegExp(
  `^(?:${count}\\s*(?:[x×*]|${unit})|(?:qty|quantity)[.:=\\s]*${count})\\s+(?=\\S)`,
  'i',
);
const quantityLast = new RegExp(
  `(?:\\s+[x×*]\\s*:?\\s*${count}|\\s*:\\s*[x×]?\\s*${count}|\\s+\\(\\s*[x×]?\\s*${count}\\s*(?:[x×]|${unit})?\\s*\\)|\\s+${count}\\s*(?:[x×]|${unit})|\\s+(?:qty|quantity)[.:=\\s]*${count})$`,
  'i',
);

/** The line without the bullet or the count before it: "• BC547B", "1. LM358". */
export const withoutBullet = (line: string) => line.replace(bullet, '').replace(numbering, '');

/** A part number, and how many of it are wanted: "10x LM358", "LM358: 5", "LM358 (5 pcs)". */
export function splitQuantity(piece: string): { readonly number: string; readonly quantity: string | null } {
  for (const pattern of [quantityFirst, quantityLast]) {
    const found = pattern.exec(piece);
    const number = found ? piece.replace(pattern, '').trim() : '';
    if (found && number !== '')
      return { number, quantity: found.slice(1).find((one) => one !== undefined) ?? null };
  }
  return { number: piece, quantity: null };
}
