import type { SearchMpnQueryVariables } from '../../nexar/generated/supply-types';
import type { SearchedFor } from '../../shared/contract/lookup';
import type { Part } from '../../shared/contract/part';

/** The region that answers are for. */
export type Market = Pick<SearchMpnQueryVariables, 'country' | 'currency'>;

/** Who asks whom. */
export interface Asker {
  readonly source: Part['source'];
  /** What identifies the connected application on disk; null for sample parts, which are not stored. */
  readonly application: string | null;
}

/** `best`: of a line of a list; `part`: about one part; the others are searches. */
export type QuestionKind = SearchedFor['kind'] | 'best' | 'part' | 'similar';

/** What the service can be asked, and its answer be kept for. */
export interface Question extends Market, Asker {
  readonly kind: QuestionKind;
  /** Equal for equal questions of one application. */
  readonly key: string;
}

export function questionFor(
  asker: Asker,
  market: Market,
  kind: QuestionKind,
  ...what: readonly unknown[]
): Question {
  const { country, currency } = market;
  const key = JSON.stringify([asker.source, kind, country, currency, ...what]);
  return { ...asker, country, currency, kind, key };
}

/** Whether `key` is of a search for the number `mpn`, from its first hit on and without filters. */
export function isNumberSearch(key: string, mpn: string): boolean {
  const [, kind, , , text, start, , filters]: unknown[] = JSON.parse(key);
  return kind === 'number' && text === mpn.toLowerCase() && start === 0 && filters === null;
}
