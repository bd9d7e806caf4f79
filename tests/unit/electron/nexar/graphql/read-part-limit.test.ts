import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readPartLimit } from '../../../../../electron/nexar/graphql/read-part-limit';

describe('an exhausted part limit', () => {
  it.each([
    ['You have exceeded your part limit of 100. Please upgrade your plan.', 100],
    ['You have exceeded your part limit of 0.', 0],
    ['You have exceeded your part limit of 1,000.', 1000],
    ['You have exceeded your part limit of 15.000.', 15_000],
    ['You have exceeded your part limit of 15 000 parts.', 15_000],
    ["You've exceeded your monthly parts limit of 2000", 2000],
    ['Your request exceeds your part limit of 100.', 100],
    ['Part limit exceeded', null],
    ['PART LIMIT EXCEEDED.', null],
    ['The part-limit (2,000) of this application has been reached.', 2000],
    ['Parts quota exhausted: please contact api@nexar.com', null],
    ['Your part quota of 1000 is used up.', 1000],
    ['You have reached your limit of 100 parts. Please upgrade.', 100],
    ['You have exceeded the limit of 1,000 matched parts.', 1000],
    ['You have reached the maximum number of parts for your plan.', null],
    ['You have used all of your parts for this month.', null],
    ['There are no more parts left in your evaluation.', null],
  ])('is read in “%s”', (message, limit) => {
    expect(readPartLimit(message)).toEqual({ limit });
  });

  it.each([
    'limit must be between 0 and 100',
    'start must be between 0 and 1000',
    'Rate limit exceeded',
    'You have exceeded your rate limit of 5 requests per second.',
    'Too many requests: the part search has exceeded its limit.',
    'The parts query exceeded its time limit.',
    'The maximum limit of 100 parts per request was exceeded.',
    'The number of parts requested exceeds the maximum of 100.',
    'The field `partLimit` does not exist on the type `SupPart`.',
    'The part limit must be between 0 and 100, which this exceeds.',
    'You are not authorized to access the field `similarParts`; please upgrade your plan.',
    'Not authorized to see the part limit. Upgrade your plan.',
    'Query complexity limit exceeded',
    'No parts found',
    'Unexpected Execution Error',
    '',
  ])('is not read in “%s”', (message) => {
    expect(readPartLimit(message)).toBeNull();
  });

  it('keeps its number in any notation, whatever follows', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 10_000_000 }),
        fc.constantFrom(',', '.', '\u00A0', ''),
        fc.constantFrom('', '.', ' parts.', '. Please upgrade your plan. Contact us at api@nexar.com.'),
        (limit, separator, tail) => {
          const digits = String(limit).replace(/\B(?=(\d{3})+$)/g, separator);
          expect(readPartLimit(`You have exceeded your part limit of ${digits}${tail}`)).toEqual({ limit });
        },
      ),
    );
  });

  it('is never read in a text without a limit, a quota or a plan', () => {
    const words = fc.constantFrom('part', 'parts', 'exceeded', 'of', '100', 'limited', 'request', 'reached');
    fc.assert(
      fc.property(fc.array(words), (text) => {
        expect(readPartLimit(text.join(' '))).toBeNull();
      }),
    );
  });
});
