import type { SourceCell } from '../table-reading';

/** A quantity as a cell says it; `unusable`: it says something else than a whole number above zero. */
export type ReadQuantity =
  | { readonly kind: 'none' }
  | { readonly kind: 'whole'; readonly value: number }
  | { readonly kind: 'zero' }
  | { readonly kind: 'unusable' };

const maxQuantity = 999_999_999;

const unit =
  /^(?:x|×|qty\.?:?)\s*(?=\d)|(?<=\d)\s*(?:x|×|pcs?\.?|pieces?|ea\.?|each|stk\.?|stück|off|个|個|шт\.?)$/gi;
const grouped = /^\d{1,3}(?:[,.'\s]\d{3})+$/;
const noFraction = /^(\d+)[.,]0*$/;

function wholeOf(text: string): number | null {
  const plain = text.replace(unit, '').trim();
  if (/^\d+$/.test(plain)) return Number(plain);
  if (grouped.test(plain) && !plain.startsWith('0')) return Number(plain.replace(/\D/g, ''));
  const [, whole] = noFraction.exec(plain) ?? [];
  return whole === undefined ? null : Number(whole);
}

/** What `text`, the clean text of `cell`, says. A spreadsheet's own number counts before the text that it shows. */
export function readQuantity(cell: SourceCell | undefined, text: string): ReadQuantity {
  if (text === '') return { kind: 'none' };
  const value = typeof cell === 'object' ? cell.number : wholeOf(text);
  if (value === 0) return { kind: 'zero' };
  const isUsable = value !== null && Number.isSafeInteger(value) && value > 0 && value <= maxQuantity;
  return isUsable ? { kind: 'whole', value } : { kind: 'unusable' };
}
