import type { SearchedFor } from '../../shared/contract/lookup';
import type { Market } from '../../shared/contract/market';
import type { Part } from '../../shared/contract/part';

/** The source and the application that an answer belongs to. */
export interface AnswerOwner {
  readonly source: Part['source'];
  /** What identifies the connected application on disk; null for sample parts, which are not stored. */
  readonly application: string | null;
}

/** `best`: of a line of a list; `part`: about one part; the others are searches. */
export type QueryKind = SearchedFor['kind'] | 'best' | 'part' | 'similar';

/** What the service can be asked, and its answer be kept for. */
export interface AnswerQuery extends Market, AnswerOwner {
  readonly kind: QueryKind;
  /** Equal for equal queries of one application. */
  readonly key: string;
}

/** What a query is about: texts, ids, numbers and filters, in the order of its kind. */
export type QueryArguments = readonly unknown[];

/** SECURITY: `hash` takes the place of the text in the key, which is stored: a secret may be typed into the search box. */
export function queryFor(
  hash: (text: string) => string,
  owner: AnswerOwner,
  market: Market,
  kind: QueryKind,
  queryArguments: QueryArguments,
): AnswerQuery {
  const { country, currency } = market;
  const key = hash(
    JSON.stringify([owner.source, owner.application, kind, country, currency, ...queryArguments]),
  );
  return { ...owner, country, currency, kind, key };
}
