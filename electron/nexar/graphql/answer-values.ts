import { z } from 'zod';
import { plainText } from '../../core/plain-text';
import { maxIdLength, maxTextLength } from '../../shared/contract/constants/limits';
import type { Decimal } from '../../shared/contract/part';
import { optional } from './read-list';

// Values in an answer, read leniently: a number may come as text, an id or a SKU as a number. Optional values are read by
// functions: a schema that fails takes ten times as long, and an answer can hold millions of values.

export const idValue = z.string().min(1).max(maxIdLength).or(z.int().transform(String));

/** Text for display, truncated if too long; null for anything else. */
function shownTextFrom(value: unknown): string | null {
  if (typeof value === 'number') return String(value);
  if (typeof value !== 'string') return null;
  const text = plainText(value.slice(0, maxTextLength)).trim();
  return value.length > maxTextLength ? `${text.slice(0, maxTextLength - 1)}…` : text;
}

export const optionalText = optional(shownTextFrom);
export const shownText = optionalText.pipe(z.string());

/** A URL or a time, not for display. */
export const codedText = optional((value) =>
  typeof value === 'string' && value.length <= maxTextLength ? value : null,
);

export const optionalNumber = optional((value) => {
  if (typeof value === 'number') return value;
  const isNumber = typeof value === 'string' && value.length <= 40 && /^\s*-?\d+(\.\d+)?\s*$/.test(value);
  return isNumber ? Number(value) : null;
});

export const flag = optional((value) => (typeof value === 'boolean' ? value : null));

/** A count of pieces or days: a positive integer, or null if the service sent nothing usable. */
export function positiveCount(value: number | null): number | null {
  return value !== null && Number.isSafeInteger(value) && value > 0 ? value : null;
}

/**
 * The decimal as the service wrote it: JSON numbers of up to 15 digits survive the binary float, and the shortest text
 * that yields the same float is what the answer contained. Null if it is not a price.
 */
function decimalFromNumber(value: number): Decimal | null {
  if (!Number.isFinite(value) || value < 0 || value >= 1e15) return null;
  const text = String(value);
  // The contract's bound; only numbers that nobody has typed have more places.
  if (/^\d+(\.\d{1,20})?$/.test(text)) return text;
  return value.toFixed(20).replace(/0+$/, '').replace(/\.$/, '');
}

/** A price, from a number or from decimal text, which stays exact. Null for anything else: the meaning of a comma is unknown. */
export function decimalFrom(value: unknown): Decimal | null {
  if (typeof value === 'number') return decimalFromNumber(value);
  if (typeof value !== 'string' || value.length > 60) return null;
  const text = value.trim();
  if (/^\d{1,20}(\.\d{1,20})?$/.test(text)) return text;
  return /^(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i.test(text) ? decimalFromNumber(Number(text)) : null;
}

export const optionalDecimal = optional(decimalFrom);

/** How many parts match; null if the service sent nothing readable. */
export const hitsValue = optionalNumber.transform((hits) =>
  hits !== null && Number.isSafeInteger(hits) && hits >= 0 ? hits : null,
);
