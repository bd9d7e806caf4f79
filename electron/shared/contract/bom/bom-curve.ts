import { z } from 'zod';
import type { CurvePoint } from '../../domain/bom/costing/cost-curve';
import { callIdSchema } from '../calls';
import type { Contract } from '../contract';
import { currencySchema, decimalSchema } from '../part';
import { bomIdSchema } from './bom-view';

const count = z.int().nonnegative();
const maxPoints = 100;

/** What a BOM costs for one number of boards, each line at its best offer. */
const curvePointSchema = z.strictObject({
  boards: z.int().positive(),
  perBoard: decimalSchema,
  total: decimalSchema,
  /** Lines with an order, and lines whose distributor has too few pieces. */
  priced: count,
  short: count,
  estimated: z.boolean(),
}) satisfies z.ZodType<CurvePoint>;

export const bomCurveCalls = {
  /** From a tenth of the boards to ten times as many, ascending; the plan in use does not count. Nothing is sent. */
  bomCurve: {
    request: z.strictObject({ callId: callIdSchema, bomId: bomIdSchema }),
    result: z.strictObject({ currency: currencySchema, points: z.array(curvePointSchema).max(maxPoints) }),
  },
} satisfies Contract['calls'];
