import type { FoundLine } from '../../nexar/parts/part-search';
import { sumLeftOut } from '../../shared/contract/constants/left-out';
import { maxMessages } from '../../shared/contract/constants/limits';
import { noFacets } from '../../shared/contract/constants/no-facets';
import type { PartListAnswer, PartListRequest } from '../../shared/contract/lookup';
import type { Pricing } from '../../shared/contract/pricing';
import type { AnswerQuery } from './answer-query';
import type { LineAnswer, LookupContext } from './lookup-contexts';
import { attributesOf, partRow } from './part-row';

interface Line {
  readonly mpn: string;
  readonly query: AnswerQuery;
}

/** A line's own fresh answer, or a part with its number that something else has found: how many match is not known then. */
async function cachedLine(context: LookupContext, { mpn, query }: Line): Promise<FoundLine | null> {
  const own = await context.fresh(query);
  if (own) return { ...own, undelivered: null };
  const seen = await context.freshByMpn(mpn);
  if (!seen) return null;
  const { leftOut, outsidePlan, fetchedAt } = seen.part;
  return {
    parts: [seen],
    hits: 1,
    hitsKnown: false,
    undeliveredParts: 0,
    partsSpent: 0,
    leftOut,
    facets: noFacets,
    warnings: [],
    moreWarnings: 0,
    outsidePlan,
    fetchedAt,
    requestId: null,
    undelivered: null,
  };
}

/** Answers to lines, by key: what is cached, and one request for the rest. */
async function answerLines(
  context: LookupContext,
  lines: readonly Line[],
  costShown: boolean | undefined,
  signal: AbortSignal,
): Promise<Map<string, LineAnswer>> {
  const answers = new Map<string, LineAnswer>();
  const wanted: Line[] = [];
  for (const line of lines) {
    const answer = await cachedLine(context, line);
    if (answer) answers.set(line.query.key, { answer, isCached: true });
    else wanted.push(line);
  }
  if (wanted.length === 0) return answers;
  const numbers = wanted.map(({ mpn }) => mpn);
  const received = await context.parts.match(numbers, { ...context.market, costShown }, signal);
  wanted.forEach(({ query }, index) => {
    const answer = received[index];
    if (!answer) return;
    if (!answer.undelivered) context.put(query, answer);
    answers.set(query.key, { answer, isCached: false });
  });
  return answers;
}

/** The best match for each part number, in their order. `pricing`: what best choices are made for, asked at the end. */
export async function findList(
  context: LookupContext,
  { mpns, costShown }: Pick<PartListRequest, 'mpns' | 'costShown'>,
  pricing: () => Pricing,
): Promise<PartListAnswer> {
  const lines = mpns.map((mpn) => ({ mpn, query: context.query('best', [mpn.toLowerCase()]) }));
  const byKey = new Map(lines.map((line) => [line.query.key, line]));
  const answers = await context.shareLines([...byKey.keys()], (keys, left) =>
    answerLines(
      context,
      keys.flatMap((key) => byKey.get(key) ?? []),
      costShown,
      left,
    ),
  );
  const all = lines.flatMap(({ mpn, query: { key } }) => {
    const found = answers.get(key);
    return found ? [{ query: mpn, ...found }] : [];
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
