import { formatNumber } from '../format/format-number';
import type { Circumstances, FailureTemplate } from './failure-template';

const parts = (count: number) => (count === 1 ? '1 part' : `${formatNumber(count)} parts`);

/** What came all the same is counted by Nexar, and so will be what comes by another try. */
function tryAgain({ partsSpent }: Circumstances): string {
  if (!partsSpent) return 'Try again. Parts that arrive will count toward your part limit.';
  return `Try again, though ${parts(partsSpent)} may have counted toward your part limit already.`;
}

export const deliveryTexts = {
  'not-delivered': {
    happened: ({ found }) =>
      found
        ? `Nexar found ${parts(found)} but could not deliver ${found === 1 ? 'it' : 'them'}.`
        : 'Nexar reported an error and delivered no answer.',
    next: tryAgain,
  },
  'parts-unreadable': {
    happened: ({ found }) =>
      found
        ? `Nexar found ${parts(found)}, but ${found === 1 ? 'it could not' : 'none of them could'} be read.`
        : 'The parts that Nexar delivered could not be read.',
    next: tryAgain,
  },
} satisfies Record<string, FailureTemplate>;
