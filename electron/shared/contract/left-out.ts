import { z } from 'zod';

const count = z.number().int().nonnegative();
const countsSchema = z.strictObject({
  parts: count,
  sellers: count,
  offers: count,
  prices: count,
  specifications: count,
});

/** What the service returned but the app does not show; counted, so that nothing is missing silently. */
export const leftOutSchema = z.strictObject({
  /** Not readable. */
  unread: countsSchema,
  /** Beyond what the app reads from one answer (`constants/limits.ts`). */
  overLimit: countsSchema,
});
export type LeftOut = z.infer<typeof leftOutSchema>;
