import type { LeftOut } from '../../electron/shared/contract/left-out';
import type { SearchAnswer } from '../../electron/shared/contract/lookup';
import { formatNumber } from '../format/format-number';
import { perKey } from '../format/per-key';

type Counts = LeftOut['unread'];

const names: readonly (readonly [kind: keyof Counts, one: string, several: string])[] = [
  ['parts', 'part', 'parts'],
  ['sellers', 'distributor', 'distributors'],
  ['offers', 'offer', 'offers'],
  ['prices', 'price', 'prices'],
  ['specifications', 'specification', 'specifications'],
];
const listFormat = perKey((locale) => new Intl.ListFormat(locale, { type: 'conjunction' }));

/** "2 parts and 14 offers"; null where there is none of any kind. */
function amounts(counts: Counts): string | null {
  const counted = names.flatMap(([kind, one, several]) =>
    counts[kind] > 0 ? [`${formatNumber(counts[kind])} ${counts[kind] === 1 ? one : several}`] : [],
  );
  return counted.length > 0 ? listFormat('en-US').format(counted) : null;
}

/** What the service returned and the app does not show, in a sentence each. */
export function leftOutTexts({ unread, overLimit }: LeftOut): string[] {
  const notRead = amounts(unread);
  const notTaken = amounts(overLimit);
  return [
    ...(notRead ? [`Couldn’t be read from Nexar’s answer: ${notRead}.`] : []),
    ...(notTaken ? [`Not shown because Nexar’s answer is unusually long: ${notTaken}.`] : []),
  ];
}

type Shortfall = Pick<SearchAnswer, 'undeliveredParts' | 'leftOut' | 'moreWarnings'>;

/** What of an answer did not get to the screen. */
export function shortfallTexts({
  undeliveredParts: missing,
  leftOut,
  moreWarnings: more,
}: Shortfall): string[] {
  return [
    ...(missing > 0
      ? [
          missing === 1
            ? 'Nexar found 1 more part but couldn’t deliver it.'
            : `Nexar found ${formatNumber(missing)} more parts but couldn’t deliver them.`,
        ]
      : []),
    ...leftOutTexts(leftOut),
    ...(more > 0
      ? [
          `${formatNumber(more)} more ${more === 1 ? 'message' : 'messages'} from Nexar ${more === 1 ? 'is' : 'are'} not shown.`,
        ]
      : []),
  ];
}
