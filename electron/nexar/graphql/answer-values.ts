import { z } from 'zod';
import { plainText } from '../../core/plain-text';
import { maxIdLength, maxTextLength } from '../../shared/contract/constants/limits';
import type { Decimal } from '../../shared/contract/part';
import { optional } from './read-list';

// Values in an answer, read leniently: a number may come as text, an id or a SKU as a number. Each is read by a function;
// the schemas around them are for what occurs a few times in an answer (docs/decisions/041-answers-read-by-functions.md).

/** An id; null for anything else. */
export function idFrom(value: unknown): string | null {
  if (typeof value === 'number') return Number.isSafeInteger(value) ? String(value) : null;
  return typeof value === 'string' && value !== '' && value.length <= maxIdLength ? value : null;
}

/** Text for display, truncated if too long; null for anything else. */
export function textFrom(value: unknown): string | null {
  if (typeof value === 'number') return String(value);
  if (typeof value !== 'string') return null;
  const text = plainText(value.slice(0, maxTextLength)).trim();
  return value.length > maxTextLength ? `${text.slice(0, maxTextLength - 1)}…` : text;
}

/** A URL or a time, not for display; null for anything else. */
export function codedTextFrom(value: unknown): string | null {
  return typeof value === 'string' && value.length <= maxTextLength ? value : null;
}

/** A number, or one written as text; null for anything else. */
export function numberFrom(value: unknown): number | null {
  if (typeof value === 'number') return value;
  const isNumber = typeof value === 'string' && value.length <= 40 && /^\s*-?\d+(\.\d+)?\s*$/.test(value);
  return isNumber ? Number(value) : null;
}

export const idValue = optional(idFrom).pipe(z.string());
export const optionalText = optional(textFrom);
export const shownText = optionalText.pipe(z.string());
export const codedText = optional(codedTextFrom);
export const optionalNumber = optional(numberFrom);

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

/** How many parts match; null if the service sent nothing readable. */
export function hitsFrom(value: unknown): number | null {
  const hits = numberFrom(value);
  return hits !== null && Number.isSafeInteger(hits) && hits >= 0 ? hits : null;
}

export const hitsValue = optional(hitsFrom);
