import { z } from 'zod';
import type { LineFill, LineSplit } from '../../domain/bom/sourcing/line-splits';
import { callIdSchema } from '../calls';
import { maxBomLines } from '../constants/bom-limits';
import type { Contract } from '../contract';
import { currencySchema, decimalSchema, offerSchema } from '../part';
import { bomLineSchema } from './bom-line';
import { bomIdSchema } from './bom-view';

const { id, name } = offerSchema.shape.seller.shape;

type Viewed<Fill extends LineFill> = Omit<Fill, 'lineId'> & { readonly lineId: number };

/** Two orders that together supply a line; for a short line, at two distributors. */
const lineFillSchema = z.strictObject({
  lineId: bomLineSchema.shape.id,
  /** The larger order first. */
  shares: z
    .array(
      z.strictObject({
        distributor: z.strictObject({ id, name }),
        offerId: offerSchema.shape.id,
        sku: offerSchema.shape.sku,
        packaging: offerSchema.shape.packaging,
        orderQuantity: z.int().positive(),
        total: decimalSchema,
      }),
    )
    .length(2),
  total: decimalSchema,
  estimated: z.boolean(),
}) satisfies z.ZodType<Viewed<LineFill>>;

/** Two orders of a line at its distributor that together cost less than its one order. */
const lineSplitSchema = lineFillSchema.extend({
  /** How much less that is. */
  saves: decimalSchema,
}) satisfies z.ZodType<Viewed<LineSplit>>;

export const bomSplitsSchema = z.strictObject({
  currency: currencySchema,
  splits: z.array(lineSplitSchema).max(maxBomLines),
  /** For lines that no distributor has enough of. */
  fills: z.array(lineFillSchema).max(maxBomLines),
});
export type BomSplits = z.infer<typeof bomSplitsSchema>;

export const bomSplitCalls = {
  /** For the first of the board counts, with the plan in use. Nothing is sent, and no plan has them. */
  bomSplits: {
    request: z.strictObject({ callId: callIdSchema, bomId: bomIdSchema }),
    result: bomSplitsSchema,
  },
} satisfies Contract['calls'];
