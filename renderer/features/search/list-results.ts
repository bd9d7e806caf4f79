import { sumLeftOut } from '../../../electron/shared/contract/constants/left-out';
import { maxPartsPerList } from '../../../electron/shared/contract/constants/limits';
import type { PartListAnswer, Undelivered } from '../../../electron/shared/contract/lookup';
import { type AnswerContext, joinContexts } from './answer-context';
import { type DataTimes, dataTimes } from './data-times';
import { isFound, type ListRow, listRows } from './result-rows';
import type { ListQuery } from './search-query';

type UndeliveredLine = Undelivered & { readonly query: string };

/** What the lines that were looked up so far have come to. */
export interface ListResults extends AnswerContext {
  readonly kind: 'list';
  /** Of the submitted list. */
  readonly id: number;
  /** One row for each line; empty where no line has a part. */
  readonly rows: readonly ListRow[];
  /** How many numbers the list has, and how many of them were looked up so far. */
  readonly total: number;
  readonly lookedUp: number;
  /** How many of those are answered by a part of exactly that number, and how many by a similar part. */
  readonly found: number;
  readonly similar: number;
  readonly notFound: readonly string[];
  /** The other lines whose answer the service failed to deliver: it is not known whether there is a part. */
  readonly undelivered: readonly UndeliveredLine[];
  /** The lines that the part limit has kept back. */
  readonly limited: readonly UndeliveredLine[];
  /** When its lines were answered. */
  readonly times: DataTimes | null;
  /** The lines that the next request looks up; null where none are left. */
  readonly nextPage: { readonly start: number; readonly maxParts: number } | null;
}

/** The next lines after `pages` full requests. */
export function nextLines({ mpns }: ListQuery, pages: number): ListResults['nextPage'] {
  const start = pages * maxPartsPerList;
  return start < mpns.length ? { start, maxParts: Math.min(maxPartsPerList, mpns.length - start) } : null;
}

/** Joins the answers to a list; null without any. */
export function listResults(query: ListQuery, answers: readonly PartListAnswer[]): ListResults | null {
  const last = answers.at(-1);
  if (!last) return null;
  const lines = answers.flatMap((answer) => answer.lines);
  const rows = listRows(lines);
  const missing = lines.flatMap(({ query, undelivered }) => (undelivered ? [{ query, ...undelivered }] : []));
  const answered = rows.filter(({ part }) => part !== null);
  const found = answered.filter(({ match }) => isFound(match)).length;
  return {
    ...joinContexts(last, answers),
    kind: 'list',
    id: query.id,
    rows: answered.length > 0 ? rows : [],
    total: query.mpns.length,
    lookedUp: lines.length,
    found,
    similar: answered.length - found,
    notFound: rows.filter(({ match }) => match === 'none').map((row) => row.query),
    undelivered: missing.filter(({ isPartLimit }) => !isPartLimit),
    limited: missing.filter(({ isPartLimit }) => isPartLimit),
    times: dataTimes(lines.map(({ fetchedAt }) => fetchedAt)),
    nextPage: nextLines(query, answers.length),
  };
}

/** The answers with those lines in their places that were looked up again. */
export function replaceLines(
  answers: readonly PartListAnswer[],
  newer: PartListAnswer,
): readonly PartListAnswer[] {
  const lines = new Map(newer.lines.map((line) => [line.query, line]));
  return answers.map((answer, index) => ({
    ...answer,
    lines: answer.lines.map((line) => lines.get(line.query) ?? line),
    ...(index === 0 && {
      leftOut: sumLeftOut([answer.leftOut, newer.leftOut]),
      warnings: [...answer.warnings, ...newer.warnings],
      moreWarnings: answer.moreWarnings + newer.moreWarnings,
    }),
  }));
}
