import { z } from 'zod';
import { lifecycleSchema, partSchema } from './part';
import { bestOrderSchema } from './pricing';

/** How many specifications a row has at most. */
export const maxRowSpecifications = 30;

/** What one row of the results shows of a part; the rest stays in main until the part is opened. */
export const partRowSchema = z.strictObject({
  id: partSchema.shape.id,
  mpn: partSchema.shape.mpn,
  manufacturer: partSchema.shape.manufacturer,
  description: partSchema.shape.description,
  category: partSchema.shape.category,
  lifecycle: lifecycleSchema.nullable(),
  /** Whether the part complies with RoHS, in the service's words. */
  rohs: z.string().max(300).nullable(),
  /** Whether any listed distributor, or a broker, has stock. */
  inStock: z.boolean(),
  /** The most important specifications, as the service writes them ("4.7 µF"); the answer's `attributes` name them. */
  specifications: z
    .array(z.strictObject({ id: z.string().max(200), value: z.string().max(300) }))
    .max(maxRowSpecifications),
  totalStock: partSchema.shape.totalStock,
  /** Pieces at authorized distributors, of each one its largest offer; null if none states a number. */
  authorizedStock: z.number().int().nonnegative().nullable(),
  /** The case or package, in the service's words. */
  package: z.string().max(300).nullable(),
  hasDatasheet: z.boolean(),
  leadTimeDays: partSchema.shape.leadTimeDays,
  /** The best choice for the answer's `pricedFor`; null if no price can be compared. */
  best: bestOrderSchema.nullable(),
});
export type PartRow = z.infer<typeof partRowSchema>;
