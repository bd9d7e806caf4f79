import { formatNumber } from '../../format/format-number';
import { texts } from '../../texts/texts';
import type { ShownList } from './shown-results';

/** What has come of a list, counted by lines: what of it is found, what has only a similar part, what is missing. */
export function listStatus({ asked, total, found, similar, ...list }: ShownList): string {
  const isWhole = asked === total;
  const counted = (count: number, text: (count: string) => string) =>
    count > 0 ? [text(formatNumber(count))] : [];
  const head = isWhole ? texts.list.found : texts.list.foundOfFirst;
  const lines =
    list.notFound.length === asked && !isWhole
      ? texts.list.noneOfFirst(formatNumber(asked))
      : [
          head(formatNumber(found), formatNumber(asked)),
          ...counted(similar, texts.list.onlySimilar),
          ...counted(list.notFound.length, texts.list.notFoundCount),
          ...counted(list.undelivered.length, texts.list.notDelivered),
        ].join(', ');
  return isWhole ? lines : `${lines}; ${texts.list.notAsked(formatNumber(total - asked))}`;
}
