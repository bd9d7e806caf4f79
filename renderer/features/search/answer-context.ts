import { sumLeftOut } from '../../../electron/shared/contract/constants/left-out';
import type { PartListAnswer } from '../../../electron/shared/contract/lookup';
import type { Pricing } from '../../../electron/shared/contract/pricing';
import { isSameData } from '../../bridge/live-value';

/** What every answer brings besides its rows: of which market it is, and what is missing from it. */
export type AnswerContext = Pick<
  PartListAnswer,
  'country' | 'currency' | 'attributes' | 'source' | 'outsidePlan' | 'warnings' | 'moreWarnings' | 'leftOut'
> & {
  /** What the rows' best choices are for; null if those of one answer are for another quantity than those of the next. */
  readonly pricedFor: Pricing | null;
};

export const sum = (numbers: readonly number[]) => numbers.reduce((total, number) => total + number, 0);

/** The context of several answers together; the market is that of the last one. */
export function joinContexts(last: AnswerContext, all: readonly AnswerContext[]): AnswerContext {
  return {
    country: last.country,
    currency: last.currency,
    attributes: [
      ...new Map(all.flatMap(({ attributes }) => attributes.map((one) => [one.id, one]))).values(),
    ],
    pricedFor: all.every(({ pricedFor }) => isSameData(pricedFor, last.pricedFor)) ? last.pricedFor : null,
    source: last.source,
    outsidePlan: [...new Set(all.flatMap(({ outsidePlan }) => outsidePlan))],
    warnings: [...new Set(all.flatMap(({ warnings }) => warnings))],
    moreWarnings: sum(all.map(({ moreWarnings }) => moreWarnings)),
    leftOut: sumLeftOut(all.map(({ leftOut }) => leftOut)),
  };
}

/** How many parts of the answers are not among the rows because they could not be read or were too many. */
export const omittedParts = ({ leftOut }: AnswerContext) => leftOut.unread.parts + leftOut.overLimit.parts;
