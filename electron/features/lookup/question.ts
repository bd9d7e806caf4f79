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

/** What a question is about: texts, ids, numbers and filters, in the order of its kind. */
export type Asked = readonly unknown[];

/** SECURITY: `hash` takes the place of the text in the key, which is stored: a secret may be typed into the search box. */
export function questionFor(
  hash: (text: string) => string,
  asker: Asker,
  market: Market,
  kind: QuestionKind,
  asked: Asked,
): Question {
  const { country, currency } = market;
  const key = hash(JSON.stringify([asker.source, kind, country, currency, ...asked]));
  return { ...asker, country, currency, kind, key };
}
