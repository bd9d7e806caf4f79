import type { TailReading } from '../../../../../renderer/search/part-numbers/found';
import type { IgnoredReason } from '../../../../../renderer/search/part-numbers/ignored-text';
import { readPartNumbers } from '../../../../../renderer/search/part-numbers/read-part-numbers';

/** `reading`: of all that the text leaves open. */
export const numbersIn = (text: string, reading?: TailReading) =>
  readPartNumbers(text, reading && { quantity: reading, whole: reading }).numbers;

/** What a text leaves out, by reason. */
export function leftOutOf(text: string): Partial<Record<IgnoredReason, string[]>> {
  const byReason: Partial<Record<IgnoredReason, string[]>> = {};
  for (const { reason, text: cell } of readPartNumbers(text).leftOut)
    byReason[reason] = [...(byReason[reason] ?? []), cell];
  return byReason;
}
