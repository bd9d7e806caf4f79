import type { FoundLine, MatchLine } from '../../nexar/parts/line-matching';
import { noFacets } from '../../shared/contract/constants/no-facets';
import { companyIn, type LineQuery } from '../../shared/domain/bom/matching/line-query';
import type { AnswerQuery } from './answer-query';
import type { CachedAnswers, LineAnswer, LookupContext } from './lookup-contexts';

interface Line {
  readonly asked: LineQuery;
  readonly query: AnswerQuery;
}

/** A SKU is an object in the arguments, so that it is never taken for a part number. */
function lineOf(context: CachedAnswers, asked: LineQuery): Line {
  const company = companyIn(asked);
  const number = 'sku' in asked ? { sku: asked.sku.toLowerCase() } : asked.mpn.toLowerCase();
  return { asked, query: context.query('best', [number, ...(company ? [company.id] : [])]) };
}

/** The line as it is sent. */
function matchLine(line: LineQuery): MatchLine {
  const company = companyIn(line);
  if ('sku' in line) return { sku: line.sku, ...(company && { seller: company.name }) };
  return { mpn: line.mpn, ...(company && { manufacturer: company.name }) };
}

/** A line's own fresh answer, or a part with its number that something else has found: how many match is not known then. */
async function cachedLine(context: CachedAnswers, { asked, query }: Line): Promise<FoundLine | null> {
  const own = await context.fresh(query);
  if (own) return { ...own, undelivered: null };
  if ('sku' in asked) return null;
  const seen = await context.freshByMpn(asked.mpn, asked.manufacturer?.id ?? null);
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

interface MatchOptions {
  /** Whether the user has pressed a button that showed the cost. */
  readonly costShown: boolean | undefined;
  /** Whether cached answers are ignored. */
  readonly refreshes?: boolean;
}

/** Answers to lines, by key: what is cached, and one request for the rest. */
async function answerLines(
  context: LookupContext,
  lines: readonly Line[],
  { costShown, refreshes = false }: MatchOptions,
  signal: AbortSignal,
): Promise<Map<string, LineAnswer>> {
  const answers = new Map<string, LineAnswer>();
  const wanted: Line[] = [];
  for (const line of lines) {
    const answer = refreshes ? null : await cachedLine(context, line);
    if (answer) answers.set(line.query.key, { answer, isCached: true });
    else wanted.push(line);
  }
  if (wanted.length === 0) return answers;
  const asked = wanted.map((line) => matchLine(line.asked));
  const received = await context.parts.match(asked, { ...context.market, costShown }, signal);
  wanted.forEach(({ query }, index) => {
    const answer = received[index];
    if (!answer) return;
    if (!answer.undelivered) context.put(query, answer);
    answers.set(query.key, { answer, isCached: false });
  });
  return answers;
}

/**
 * The best match for each of the lines, in their order: what is cached, what another lookup is asking for, and one request for
 * the rest. Equal lines are one.
 */
export async function matchLines(
  context: LookupContext,
  asked: readonly LineQuery[],
  options: MatchOptions,
): Promise<(LineAnswer | undefined)[]> {
  const lines = asked.map((line) => lineOf(context, line));
  const byKey = new Map(lines.map((line) => [line.query.key, line]));
  const answers = await context.shareLines([...byKey.keys()], (keys, left) =>
    answerLines(
      context,
      keys.flatMap((key) => byKey.get(key) ?? []),
      options,
      left,
    ),
  );
  return lines.map(({ query }) => answers.get(query.key));
}

/** Main does not stand still for more lines than these. */
const linesPerStep = 50;

/** Whether one of the lines, asked for one after the other until one finds something, is to be sent. */
async function isUnanswered(cached: CachedAnswers, lines: readonly LineQuery[]): Promise<boolean> {
  for (const line of lines) {
    const found = await cachedLine(cached, lineOf(cached, line));
    if (found === null) return true;
    if (found.parts.length > 0) return false;
  }
  return false;
}

/** The most parts that all of these can cost now: one for each that no fresh answer answers, equal ones counted once. */
export async function countUnanswered(
  cached: CachedAnswers,
  wanted: readonly (readonly LineQuery[])[],
): Promise<number> {
  const keyOf = (lines: readonly LineQuery[]) =>
    lines.map((line) => lineOf(cached, line).query.key).join('\n');
  const distinct = [...new Map(wanted.map((lines) => [keyOf(lines), lines])).values()];
  let count = 0;
  for (const [at, lines] of distinct.entries()) {
    if (at % linesPerStep === linesPerStep - 1) await new Promise((resolve) => setTimeout(resolve));
    if (await isUnanswered(cached, lines)) count += 1;
  }
  return count;
}
