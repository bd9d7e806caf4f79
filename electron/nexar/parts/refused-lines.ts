import type { FailureError } from '../../core/failure-error';
import { nothingLeftOut } from '../../shared/contract/constants/left-out';
import { maxMessageLength } from '../../shared/contract/constants/limits';
import { noFacets } from '../../shared/contract/constants/no-facets';

/** The lines of a list that the part limit has refused as a whole: none has a part, and it is not known which has one. */
export function refusedLines(count: number, { failure }: FailureError, now: number) {
  const line = {
    parts: [],
    hits: 0,
    hitsKnown: false,
    partsSpent: 0,
    undeliveredParts: 0,
    undelivered: {
      message: failure.message.slice(0, maxMessageLength),
      isUnread: false,
      isPartLimit: true,
    },
    leftOut: nothingLeftOut,
    facets: noFacets,
    warnings: [],
    moreWarnings: 0,
    outsidePlan: [],
    fetchedAt: new Date(now).toISOString(),
    requestId: failure.requestId ?? null,
  };
  return Array.from({ length: count }, () => line);
}
