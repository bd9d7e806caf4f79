import { z } from 'zod';
import type { Decimal } from '../contract/part';
import { longestId, longestText } from '../contract/plain/limits';
import { plainText } from './plain-text';

// The values in an answer, read as far as they go: a number may come as its text, an id or a SKU as a number.

export const idValue = z.string().min(1).max(longestId).or(z.int().transform(String));

const anyText = z.string().or(z.number().transform(String));

/** A text that is shown; an overlong one is cut. */
export const shownText = anyText.transform((value) => {
  const text = plainText(value.slice(0, longestText)).trim();
  return value.length > longestText ? `${text.slice(0, longestText - 1)}…` : text;
});
export const optionalText = shownText.nullish().catch(null);

/** A text that is an address or a time, and is not shown. */
export const codedText = z.string().max(longestText).nullish().catch(null);

export const numberValue = z.number().or(
  z
    .string()
    .max(40)
    .regex(/^\s*-?\d+(\.\d+)?\s*$/)
    .transform(Number),
);
export const optionalNumber = numberValue.nullish().catch(null);

export const flag = z.boolean().nullish().catch(null);

/** A count of pieces or days: a positive whole number, or null where the service said nothing of use. */
export function positiveCount(value: number | null | undefined): number | null {
  return value != null && Number.isSafeInteger(value) && value > 0 ? value : null;
}

/**
 * The decimal that the service wrote: JSON numbers of up to 15 digits survive the binary float, and the shortest text
 * that yields the float again is what stood in the answer. Null where it is no price.
 */
export function decimalFromNumber(value: number): Decimal | null {
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

export const optionalDecimal = z.unknown().optional().transform(decimalFrom);
