import type { Undelivered } from '../../../shared/contract/lookup';
import type { Market } from '../../../shared/contract/market';
import type { Part } from '../../../shared/contract/part';
import type { PartRow } from '../../../shared/contract/part-row';
import type { Pricing } from '../../../shared/contract/pricing';
import type { CompanyDirectory, KnownCompanies } from '../../../shared/domain/bom/matching/company-directory';
import type { LineQuery } from '../../../shared/domain/bom/matching/line-query';
import type { MatchedPart } from '../../../shared/domain/bom/matching/match-class';

/** The service's answer to a line, or a cached one, which costs nothing. */
export interface LineAnswer {
  readonly isCached: boolean;
  readonly answer: {
    readonly parts: readonly { readonly part: MatchedPart & Pick<Part, 'id'> }[];
    readonly hits: number;
    readonly hitsKnown: boolean;
    readonly partsSpent: number;
    readonly undelivered: Undelivered | null;
    readonly fetchedAt: string;
  };
}

/** Lookups of lines, as the lookup feature does them: cached answers for nothing, and at most one request. */
export interface LineLookups {
  /** The service's manufacturers; none where it does not say. Throws `not-connected` and the keychain's failures. */
  manufacturers(signal?: AbortSignal): Promise<CompanyDirectory>;
  /** The same of its sellers. */
  sellers(signal?: AbortSignal): Promise<CompanyDirectory>;
  /** Those that are known already; sends nothing. */
  knownCompanies(): KnownCompanies;
  /** The best match for each of at most a hundred lines, in their order. `refreshes`: cached answers are ignored. */
  match(
    lines: readonly LineQuery[],
    market: Market & { readonly refreshes?: boolean },
    signal?: AbortSignal,
  ): Promise<readonly (LineAnswer | undefined)[]>;
  /**
   * The most parts that all of these can cost now; sends nothing. Each is asked for by one line after the other, until one finds
   * something.
   */
  maxParts(wanted: readonly (readonly LineQuery[])[], market: Market): Promise<number>;
  /** At most `count` parts that the number of a line may mean, the best orders of their rows for `pricing`. */
  candidates(
    line: LineQuery,
    count: number,
    market: Market,
    pricing: Pricing,
    signal?: AbortSignal,
  ): Promise<{
    readonly found: readonly { readonly part: MatchedPart; readonly row: PartRow }[];
    readonly hits: number | null;
    readonly fetchedAt: string;
    readonly partsSpent: number;
  }>;
}
