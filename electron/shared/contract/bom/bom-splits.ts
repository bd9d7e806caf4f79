import { z } from 'zod';
import type { LineSplit } from '../../domain/bom/sourcing/line-splits';
import { callIdSchema } from '../calls';
import { maxBomLines } from '../constants/bom-limits';
import type { Contract } from '../contract';
import { currencySchema, decimalSchema, offerSchema } from '../part';
import { bomLineSchema } from './bom-line';
import { bomIdSchema } from './bom-view';

const { id, name } = offerSchema.shape.seller.shape;

/** Two orders of a line at its distributor that together cost less than its one order. */
const lineSplitSchema = z.strictObject({
  lineId: bomLineSchema.shape.id,
  distributor: z.strictObject({ id, name }),
  /** The larger order first. */
  shares: z
    .array(
      z.strictObject({
        offerId: offerSchema.shape.id,
        sku: offerSchema.shape.sku,
        packaging: offerSchema.shape.packaging,
        orderQuantity: z.int().positive(),
        total: decimalSchema,
      }),
    )
    .length(2),
  total: decimalSchema,
  /** How much less that is. */
  saves: decimalSchema,
  estimated: z.boolean(),
}) satisfies z.ZodType<Omit<LineSplit, 'lineId'> & { readonly lineId: number }>;

export const bomSplitCalls = {
  /** For the first of the board counts, with the plan in use. Nothing is sent, and no plan has them. */
  bomSplits: {
    request: z.strictObject({ callId: callIdSchema, bomId: bomIdSchema }),
    result: z.strictObject({ currency: currencySchema, splits: z.array(lineSplitSchema).max(maxBomLines) }),
  },
} satisfies Contract['calls'];
