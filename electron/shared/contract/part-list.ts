import { z } from 'zod';
import { maxMessageLength, maxPartsPerList } from './constants/limits';
import { callIdSchema, partRowSchema, searchAnswerSchema, searchTextSchema } from './search';

/** Why a line has no part although it may have one. */
export const undeliveredSchema = z.strictObject({
  /** In the service's own text; null where it said nothing. */
  message: z.string().max(maxMessageLength).nullable(),
  /** A part came, in a form that cannot be read. */
  isUnread: z.boolean(),
});
export type Undelivered = z.infer<typeof undeliveredSchema>;

/** Part numbers that are looked up together; each costs the one part that answers it best, or none. */
export const partListRequestSchema = z.strictObject({
  callId: callIdSchema,
  mpns: z.array(searchTextSchema).min(1).max(maxPartsPerList),
});

export const partListAnswerSchema = searchAnswerSchema
  .pick({
    country: true,
    currency: true,
    outsidePlan: true,
    leftOut: true,
    warnings: true,
    moreWarnings: true,
    source: true,
    fetchedAt: true,
    partsSpent: true,
    requestId: true,
  })
  .extend({
    /** One a part number, in the order in which they were asked. */
    lines: z
      .array(
        z.strictObject({
          asked: searchTextSchema,
          /** How many parts match; the best one is in `row`, null where there is none. */
          hits: z.number().int().nonnegative(),
          row: partRowSchema.nullable(),
          /** Set where the service failed to deliver: it is not known then that there is no part. */
          undelivered: undeliveredSchema.nullable(),
        }),
      )
      .max(maxPartsPerList),
  });
export type PartListAnswer = z.infer<typeof partListAnswerSchema>;
