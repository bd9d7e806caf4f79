import { z } from 'zod';

const count = z.number().int().nonnegative();
const countsSchema = z.strictObject({
  parts: count,
  sellers: count,
  offers: count,
  prices: count,
  specifications: count,
});

/** What the service returned and the app does not show: it is counted, so that nothing is missing in silence. */
export const leftOutSchema = z.strictObject({
  /** In a form that cannot be read. */
  unread: countsSchema,
  /** Beyond the most that the app takes of one answer (`plain/limits.ts`). */
  overLimit: countsSchema,
});
export type LeftOut = z.infer<typeof leftOutSchema>;
