import { maxPlanParts } from '../../../electron/shared/contract/constants/limits';

/** Three digits in each group but the first, and one kind of sign or blank between them. */
const grouped = /^\d{1,3}(?:([,.'’ ])\d{3})(?:\1\d{3})*$/;

/**
 * The whole number of parts that a text stands for, grouped in any locale's way or not at all; null if it is none: 2.5 is
 * not 25. `min`: the least that counts.
 */
export function readCount(text: string, min: number): number | null {
  const plain = text.trim().replace(/[\u00A0\u202F]/g, ' ');
  if (!/^\d+$/.test(plain) && !grouped.test(plain)) return null;
  const count = Number(plain.replace(/\D/g, ''));
  return count >= min && count <= maxPlanParts ? count : null;
}
