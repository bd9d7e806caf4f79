import type { Decimal } from '../../../contract/part';

/** What a distributor charges beyond the goods, in the currency of the BOM, as the user entered it. */
export interface DistributorTerms {
  readonly shipping: Decimal;
  /** From this much in goods on shipping is free; null: never. */
  readonly freeFrom: Decimal | null;
  /** The least that an order may come to; null: any. An order of less is topped up to it. */
  readonly minimum: Decimal | null;
}

/** By the distributor's id. Who is not in it ships for nothing. */
export type TermsByDistributor = ReadonlyMap<string, DistributorTerms>;

export const noTerms: DistributorTerms = { shipping: '0', freeFrom: null, minimum: null };
