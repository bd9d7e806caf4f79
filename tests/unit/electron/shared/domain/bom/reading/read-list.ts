import type { TailReading } from '../../../../../../../electron/shared/domain/bom/reading/finding';
import type { IgnoredReason } from '../../../../../../../electron/shared/domain/bom/reading/ignored-text';
import { readPartNumbers } from '../../../../../../../electron/shared/domain/bom/reading/read-part-numbers';

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
