import { sumLeftOut } from '../../shared/contract/constants/left-out';
import { maxMessages } from '../../shared/contract/constants/limits';
import type { PartListAnswer, PartListRequest } from '../../shared/contract/lookup';
import type { Pricing } from '../../shared/contract/pricing';
import type { LineAnswer, LookupContext } from './lookup-contexts';
import { matchLines } from './match-lines';
import { attributesOf, partRow } from './part-row';

/** The best match for each part number, in their order. `pricing`: what best choices are made for, asked at the end. */
export async function findList(
  context: LookupContext,
  { mpns, costShown }: Pick<PartListRequest, 'mpns' | 'costShown'>,
  pricing: () => Pricing,
): Promise<PartListAnswer> {
  const answers = await matchLines(
    context,
    mpns.map((mpn) => ({ mpn, manufacturer: null })),
    { costShown },
  );
  const all = mpns.flatMap((query, index) => {
    const found = answers[index];
    return found ? [{ query, ...found }] : [];
  });
  return listAnswer(context, all, pricing());
}

function listAnswer(
  { market, parts }: LookupContext,
  all: readonly (LineAnswer & { readonly query: string })[],
  pricedFor: Pricing,
): PartListAnswer {
  // An undelivered line reports its reason itself.
  const reasons = new Set(all.map(({ answer }) => answer.undelivered?.message));
  const warnings = [...new Set(all.flatMap(({ answer }) => answer.warnings))].filter(
    (warning) => !reasons.has(warning),
  );
  const asked = new Set(all.filter(({ isCached }) => !isCached).map(({ answer }) => answer));
  const [first] = asked;
  return {
    lines: all.map(({ query, answer }) => ({
      query,
      hits: answer.hitsKnown ? answer.hits : null,
      row: answer.parts[0] ? partRow(answer.parts[0].part, pricedFor) : null,
      undelivered: answer.undelivered,
      fetchedAt: answer.fetchedAt,
    })),
    attributes: attributesOf(all.flatMap(({ answer }) => answer.parts)),
    ...market,
    pricedFor,
    outsidePlan: [...new Set(all.flatMap(({ answer }) => answer.outsidePlan))],
    // An undelivered line has its own field for the reason.
    leftOut: sumLeftOut(all.flatMap(({ answer }) => (answer.parts.length > 0 ? [answer.leftOut] : []))),
    warnings: warnings.slice(0, maxMessages),
    // Warnings about the answer as a whole are repeated in each of its lines.
    moreWarnings:
      Math.max(0, warnings.length - maxMessages) +
      Math.max(0, ...all.map(({ answer }) => answer.moreWarnings)),
    source: parts.source,
    partsSpent: [...asked].reduce((sum, answer) => sum + answer.partsSpent, 0),
    requestId: first?.requestId ?? null,
  };
}
