import { formatNumber } from '../../format/format-number';
import { texts } from '../../texts/texts';
import type { ListResults } from './list-results';

/** How many lines of a list are found, have only a similar part, are missing or not delivered, in one sentence. */
export function listStatus({ lookedUp, total, found, similar, ...results }: ListResults): string {
  const isWhole = lookedUp === total;
  const counted = (count: number, text: (count: string) => string) =>
    count > 0 ? [text(formatNumber(count))] : [];
  const foundText = isWhole ? texts.list.found : texts.list.foundOfFirst;
  const lines =
    results.notFound.length === lookedUp && !isWhole
      ? texts.list.noneOfFirst(formatNumber(lookedUp))
      : [
          foundText(formatNumber(found), formatNumber(lookedUp)),
          ...counted(similar, texts.list.onlySimilar),
          ...counted(results.notFound.length, texts.list.notFoundCount),
          ...counted(results.undelivered.length, texts.list.notDelivered),
          ...counted(results.limited.length, texts.list.limitedCount),
        ].join(', ');
  return isWhole ? lines : `${lines}; ${texts.list.notAsked(formatNumber(total - lookedUp))}`;
}
