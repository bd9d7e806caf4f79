import type { Failure } from '../../electron/shared/contract/failure';
import type { PartsLeft } from '../../electron/shared/contract/spending';
import { formatNumber } from '../format/format-number';
import { formatDay, formatMoment } from '../format/format-time';
import { usedUpTexts as text } from '../texts/used-up-texts';

/** A day in UTC as the same date of the user's calendar. */
function formatUtcDay(iso: string): string {
  const day = new Date(iso);
  return formatDay(new Date(day.getUTCFullYear(), day.getUTCMonth(), day.getUTCDate()));
}

/** Whether the failure is that the plan has no parts left: a state rather than an error. */
export const isUsedUp = ({ code }: Pick<Failure, 'code'>) =>
  code === 'part-limit-used-up' || code === 'no-parts-in-plan';

function sinceText({ since, isRefused }: NonNullable<PartsLeft['usedUp']>): string {
  if (since === null) return isRefused ? '' : text.counted;
  return (isRefused ? text.refusedSince : text.countedSince)(formatMoment(since));
}

/** When more parts arrive, as far as the plan says. */
function renewalText({ plan, usedUp }: PartsLeft): string {
  if (usedUp?.resetsAt) return text.resets(formatUtcDay(usedUp.resetsAt));
  return plan.kind === 'lifetime' ? text.oneTime : text.unknown;
}

/**
 * What is used up, since and until when, and what still works. `refused`: the limit of a refusal, for which the state may
 * not have arrived yet, or may have ended since.
 */
export function usedUpText(
  state: PartsLeft | null,
  refused: number | null,
): { readonly heading: string; readonly sentences: readonly string[] } {
  const limit = state?.usedUp?.limit ?? refused;
  if (limit === 0) return { heading: text.noParts, sentences: [text.noPartsNext, text.works] };
  const named = limit === null ? null : formatNumber(limit);
  if (!state?.usedUp) return { heading: text.heading(named), sentences: [text.unknown, text.works] };
  const { usedUp, left } = state;
  const hasFew = usedUp.isRefused && left !== null && left > 0 && named !== null;
  const heading = hasFew ? text.tooFew(formatNumber(left), named) : text.heading(named);
  const sentences = [sinceText(usedUp), hasFew ? text.fewer : '', renewalText(state), text.works];
  return { heading, sentences: sentences.filter((sentence) => sentence !== '') };
}
