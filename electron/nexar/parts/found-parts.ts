import type { Facets } from '../../shared/contract/facets';
import type { Market } from '../../shared/contract/market';
import type { FieldGroup } from '../../shared/contract/part';
import type { ReadParts } from './parts-of-answer';

/** For which market, and whether the user has seen the cost. */
export type PricedMarket = Market & { readonly costShown?: boolean | undefined };

/** What a lookup has found. */
export interface FoundParts extends ReadParts {
  readonly hits: number;
  /** False if the service did not say how many there are; `hits` is then what it returned. */
  readonly hitsKnown: boolean;
  readonly facets: Facets;
  readonly warnings: readonly string[];
  /** How many more warnings the service sent. */
  readonly moreWarnings: number;
  readonly outsidePlan: readonly FieldGroup[];
  readonly fetchedAt: string;
  readonly requestId: string | null;
}
