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

/** The line without the bullet or the number before it: "• BC547B", "1. LM358". */
export const withoutBullet = (line: string) => line.replace(bullet, '').replace(numbering, '');

/** SECURITY: lines are untrusted, and the patterns try each part of a run of blanks. No line of a list is as long. */
const maxLineLength = 1000;

export interface SplitQuantity {
  /** The text without its quantity. */
  readonly rest: string;
  readonly quantity: string | null;
  readonly isFirst: boolean;
}

/** A text and the quantity written at its beginning or end: "10x LM358", "LM358: 5", "LM358 (5 pcs)". */
export function splitQuantity(text: string): SplitQuantity {
  const patterns = text.length > maxLineLength ? [] : [quantityFirst, quantityLast];
  for (const pattern of patterns) {
    const match = pattern.exec(text);
    const rest = match ? text.replace(pattern, '').trim() : '';
    const quantity = match?.slice(1).find((group) => group !== undefined);
    if (rest !== '' && quantity !== undefined) return { rest, quantity, isFirst: pattern === quantityFirst };
  }
  return { rest: text, quantity: null, isFirst: false };
}
