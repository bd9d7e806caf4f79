import { z } from 'zod';
import type { DistributorTerms } from '../../domain/bom/sourcing/distributor-terms';
import type { PlanProof } from '../../domain/bom/sourcing/prove-plan';
import type { CheaperPlan } from '../../domain/bom/sourcing/sourcing-plan';
import { callIdSchema } from '../calls';
import { maxBomLines, maxPlanDistributors } from '../constants/bom-limits';
import { type Contract, nothing } from '../contract';
import { currencySchema, decimalSchema, idSchema, offerSchema } from '../part';
import { bomIdSchema } from './bom-view';

const count = z.int().nonnegative();
const distributorName = offerSchema.shape.seller.shape.name;
const planSize = z.int().min(1).max(maxPlanDistributors);

/** What a distributor charges beyond the goods, in the currency of the BOM. */
export const distributorTermsSchema = z.strictObject({
  shipping: decimalSchema,
  /** From this much in goods on shipping is free; null: never. */
  freeFrom: decimalSchema.nullable(),
  /** The least that an order may come to; null: any. */
  minimum: decimalSchema.nullable(),
}) satisfies z.ZodType<DistributorTerms>;

/** Whether no plan leaves out fewer lines; else it is compared with those that leave out as many. */
const leavesOutFewest = z.boolean();
const planProofSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('optimal'), leavesOutFewest }),
  /** At most so much above the lowest total. */
  z.strictObject({ kind: z.literal('within'), percent: decimalSchema, leavesOutFewest }),
]) satisfies z.ZodType<PlanProof>;

const cheaperPlanSchema = z.strictObject({
  /** The largest order first. */
  distributors: z.array(distributorName).min(1).max(maxBomLines),
  total: decimalSchema,
  estimated: z.boolean(),
  leavesOut: z.array(z.int().positive()).max(maxBomLines),
}) satisfies z.ZodType<Omit<CheaperPlan, 'leavesOut'> & { readonly leavesOut: readonly number[] }>;

/** Where to buy a BOM from so many distributors, with the shipping that the user entered and without tax. */
const bomPlanSchema = z.strictObject({
  /** The most that were allowed; null: each line where it costs least, whatever the shipping. */
  maxDistributors: planSize.nullable(),
  /** The largest order first. */
  orders: z
    .array(
      z.strictObject({
        id: idSchema,
        name: distributorName,
        lines: count,
        goods: decimalSchema,
        shipping: decimalSchema,
        /** What is missing from the distributor's minimum order. */
        topUp: decimalSchema,
        /** Whether the distributor is none of the plan's: only lines that the user locked to it are bought there. */
        isLocked: z.boolean(),
      }),
    )
    .max(maxBomLines),
  goods: decimalSchema,
  shipping: decimalSchema,
  topUp: decimalSchema,
  total: decimalSchema,
  /** What of the goods is for pieces beyond those needed. */
  excess: decimalSchema,
  estimated: z.boolean(),
  /** Ids of the lines that it leaves out. */
  uncovered: z.array(z.int().positive()).max(maxBomLines),
  /** What it costs over the cheapest plan; null where it leaves out more lines than that. */
  overCheapest: decimalSchema.nullable(),
  /** How near it is to the lowest total with one offer per line; null where nothing is proven yet. */
  proof: planProofSchema.nullable(),
  /** What costs much less and leaves out a few more lines, which `leavesOut` names; null where nothing does. */
  cheaper: cheaperPlanSchema.nullable(),
});
export type BomPlan = z.infer<typeof bomPlanSchema>;

export const bomPlansSchema = z.strictObject({
  /** The first of the board counts. */
  boards: z.int().positive(),
  currency: currencySchema,
  /** Line by line first, then for one distributor and more; empty without prices. */
  plans: z.array(bomPlanSchema).max(maxPlanDistributors + 1),
});

export const bomPlanCalls = {
  /** Takes up to a second for a thousand lines; nothing is sent. */
  sourcingPlans: {
    request: z.strictObject({ callId: callIdSchema, bomId: bomIdSchema }),
    result: bomPlansSchema,
  },
  /**
   * Looks for a better plan for as many distributors, and for how near it is to the lowest total: ten seconds at most. `failure`: why
   * nothing came of it.
   */
  proveBomPlan: {
    request: z.strictObject({ callId: callIdSchema, bomId: bomIdSchema, maxDistributors: planSize }),
    result: bomPlansSchema.extend({
      failure: z.enum(['timed-out', 'crashed', 'busy', 'too-large']).nullable(),
    }),
  },
  /** The distributors that offer lines of the BOM, those that the plans use first, and what the user has entered for each. */
  distributorTerms: {
    request: z.strictObject({ callId: callIdSchema, bomId: bomIdSchema }),
    result: z.strictObject({
      currency: currencySchema,
      distributors: z
        .array(
          z.strictObject({
            id: idSchema,
            name: distributorName,
            lines: count,
            /** Null where nothing is entered: then it ships for nothing. */
            terms: distributorTermsSchema.nullable(),
          }),
        )
        .max(maxBomLines),
    }),
  },
  /** For all BOMs in the currency of this one; null takes them back. */
  changeDistributorTerms: {
    request: z.strictObject({
      bomId: bomIdSchema,
      distributorId: idSchema,
      terms: distributorTermsSchema.nullable(),
    }),
    result: nothing,
  },
} satisfies Contract['calls'];
