import type { DigitsReading } from '../../../../../../../electron/shared/domain/bom/reading/finding';
import type { IgnoredReason } from '../../../../../../../electron/shared/domain/bom/reading/ignored-text';
import { readPartNumbers } from '../../../../../../../electron/shared/domain/bom/reading/read-part-numbers';

/** `reading` answers all questions that the text raises. */
export const numbersIn = (text: string, reading?: DigitsReading) =>
  readPartNumbers(text, reading && { quantity: reading, whole: reading }).numbers;

/** The ignored parts of a text, by reason. */
export function ignoredIn(text: string): Partial<Record<IgnoredReason, string[]>> {
  const byReason: Partial<Record<IgnoredReason, string[]>> = {};
  for (const { reason, text: cell } of readPartNumbers(text).ignored)
    byReason[reason] = [...(byReason[reason] ?? []), cell];
  return byReason;
}
