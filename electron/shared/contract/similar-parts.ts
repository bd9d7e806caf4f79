import { z } from 'zod';
import { maxSimilarParts } from './constants/limits';
import { idSchema } from './part';
import { callIdSchema, partRowSchema, searchAnswerSchema } from './search';

/** The parts that the service calls similar to a listed one. How many these are, and so their cost, it alone decides. */
export const similarPartsRequestSchema = z.strictObject({ callId: callIdSchema, partId: idSchema });

export const similarPartsAnswerSchema = searchAnswerSchema
  .pick({
    undeliveredParts: true,
    leftOut: true,
    warnings: true,
    moreWarnings: true,
    source: true,
    partsSpent: true,
  })
  .extend({ rows: z.array(partRowSchema).max(maxSimilarParts) });
export type SimilarPartsAnswer = z.infer<typeof similarPartsAnswerSchema>;
