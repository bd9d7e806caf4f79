import type { FoundLine } from '../../nexar/parts/line-matching';
import { noFacets } from '../../shared/contract/constants/no-facets';
import type { ListedManufacturer } from '../../shared/domain/bom/matching/manufacturer-directory';
import type { AnswerQuery } from './answer-query';
import type { CachedAnswers, LineAnswer, LookupContext } from './lookup-contexts';

/** A line to look up: a part number, of one of the service's manufacturers or of any. */
export interface AskedLine {
  readonly mpn: string;
  readonly manufacturer: Pick<ListedManufacturer, 'id' | 'name'> | null;
}

interface Line extends AskedLine {
  readonly query: AnswerQuery;
}

const queryOf = (context: CachedAnswers, { mpn, manufacturer }: AskedLine): Line['query'] =>
  context.query('best', [mpn.toLowerCase(), ...(manufacturer ? [manufacturer.id] : [])]);

/** A line's own fresh answer, or a part with its number that something else has found: how many match is not known then. */
async function cachedLine(
  context: CachedAnswers,
  { mpn, manufacturer, query }: Line,
): Promise<FoundLine | null> {
  const own = await context.fresh(query);
  if (own) return { ...own, undelivered: null };
  const seen = await context.freshByMpn(mpn, manufacturer?.id ?? null);
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
  const asked = wanted.map(({ mpn, manufacturer }) =>
    manufacturer ? { mpn, manufacturer: manufacturer.name } : { mpn },
  );
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
  asked: readonly AskedLine[],
  options: MatchOptions,
): Promise<(LineAnswer | undefined)[]> {
  const lines = asked.map((line) => ({ ...line, query: queryOf(context, line) }));
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

/**
 * The most parts that the lines can cost now: one for each that has no fresh answer, equal ones counted once. One that found
 * nothing with its manufacturer counts as its number alone, which is asked for next.
 */
export async function countUnanswered(cached: CachedAnswers, asked: readonly AskedLine[]): Promise<number> {
  const lines = [...new Map(asked.map((line) => [queryOf(cached, line).key, line])).values()];
  let count = 0;
  for (const [at, line] of lines.entries()) {
    if (at % linesPerStep === linesPerStep - 1) await new Promise((resolve) => setTimeout(resolve));
    const found = await cachedLine(cached, { ...line, query: queryOf(cached, line) });
    const asksAgain = line.manufacturer !== null && found?.parts.length === 0;
    const byNumber = { mpn: line.mpn, manufacturer: null };
    const last = asksAgain
      ? await cachedLine(cached, { ...byNumber, query: queryOf(cached, byNumber) })
      : found;
    if (last === null) count += 1;
  }
  return count;
}
