import { z } from 'zod';
import { plainText } from '../../core/plain-text';
import { maxIdLength, maxTextLength } from '../../shared/contract/constants/limits';
import type { Decimal } from '../../shared/contract/part';
import { optional } from './readable';

// The values in an answer, read as far as they go: a number may come as its text, an id or a SKU as a number. What can be
// left out is read by a function: a schema that fails takes ten times as long, and an answer can hold millions of values.

export const idValue = z.string().min(1).max(maxIdLength).or(z.int().transform(String));

/** A text that is shown, an overlong one cut; null where it is none. */
function shownTextFrom(value: unknown): string | null {
  if (typeof value === 'number') return String(value);
  if (typeof value !== 'string') return null;
  const text = plainText(value.slice(0, maxTextLength)).trim();
  return value.length > maxTextLength ? `${text.slice(0, maxTextLength - 1)}…` : text;
}

export const optionalText = optional(shownTextFrom);
export const shownText = optionalText.pipe(z.string());

/** A text that is an address or a time, and is not shown. */
export const codedText = optional((value) =>
  typeof value === 'string' && value.length <= maxTextLength ? value : null,
);

export const optionalNumber = optional((value) => {
  if (typeof value === 'number') return value;
  const isNumber = typeof value === 'string' && value.length <= 40 && /^\s*-?\d+(\.\d+)?\s*$/.test(value);
  return isNumber ? Number(value) : null;
});

export const flag = optional((value) => (typeof value === 'boolean' ? value : null));

/** A count of pieces or days: a positive whole number, or null where the service said nothing of use. */
export function positiveCount(value: number | null): number | null {
  return value !== null && Number.isSafeInteger(value) && value > 0 ? value : null;
}

/**
 * The decimal that the service wrote: JSON numbers of up to 15 digits survive the binary float, and the shortest text
 * that yields the float again is what stood in the answer. Null where it is no price.
 */
function decimalFromNumber(value: number): Decimal | null {
  if (!Number.isFinite(value) || value < 0 || value >= 1e15) return null;
  const text = String(value);
  // The contract's bound; more places than these have only numbers that nobody has written.
  if (/^\d+(\.\d{1,20})?$/.test(text)) return text;
  return value.toFixed(20).replace(/0+$/, '').replace(/\.$/, '');
}

/** A price, as a number or as decimal text, which stays exact. Null where it is none: what a comma means is not known. */
export function decimalFrom(value: unknown): Decimal | null {
  if (typeof value === 'number') return decimalFromNumber(value);
  if (typeof value !== 'string' || value.length > 60) return null;
  const text = value.trim();
  if (/^\d{1,20}(\.\d{1,20})?$/.test(text)) return text;
  return /^(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i.test(text) ? decimalFromNumber(Number(text)) : null;
}

export const optionalDecimal = optional(decimalFrom);

/** How many parts match; null where the service does not say it in a way that can be read. */
export const hitsValue = optionalNumber.transform((hits) =>
  hits !== null && Number.isSafeInteger(hits) && hits >= 0 ? hits : null,
);
