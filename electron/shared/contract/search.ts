import { z } from 'zod';
import { maxMessageLength, maxMessages, maxSearchTextLength, partsPerSearch } from './constants/limits';
import { facetsSchema, serverFiltersSchema } from './facets';
import { leftOutSchema } from './left-out';
import {
  countrySchema,
  currencySchema,
  decimalSchema,
  fieldGroupSchema,
  lifecycleSchema,
  partSchema,
} from './part';

/** The service reaches no further than `start` 1,000 (start must be between 0 and 1000). */
export const lastSearchStart = 1000;

export const callIdSchema = z.string().regex(/^[\w-]{1,64}$/);

/** What is looked up, as it was typed. */
export const searchTextSchema = z.string().trim().min(1).max(maxSearchTextLength);

/** `callId` is the page's own name for this call, by which it may cancel it. `start`: hits to skip. */
export const searchRequestSchema = z.strictObject({
  callId: callIdSchema,
  text: searchTextSchema,
  start: z.number().int().min(0).max(lastSearchStart),
  /** What the service is to narrow the search by; without it the search is of the text alone. */
  serverFilters: serverFiltersSchema.optional(),
});
export type SearchRequest = z.infer<typeof searchRequestSchema>;

export const cancelRequestSchema = z.strictObject({ callId: callIdSchema });

/** What one row of the results shows of a part; the rest stays in main until the part is opened. */
export const partRowSchema = z.strictObject({
  id: partSchema.shape.id,
  mpn: partSchema.shape.mpn,
  manufacturer: partSchema.shape.manufacturer,
  description: partSchema.shape.description,
  category: partSchema.shape.category,
  lifecycle: lifecycleSchema.nullable(),
  /** Whether anybody has some: a seller that is listed, or brokers. */
  inStock: z.boolean(),
  /** The specifications that rows can be filtered by, as the service writes them ("4.7 µF"). */
  specifications: z.array(z.strictObject({ id: z.string().max(200), value: z.string().max(300) })).max(30),
  totalStock: partSchema.shape.totalStock,
  /** The best choice for one piece: its unit price in the seller's currency and as compared, and the pieces to order. */
  bestPrice: z
    .strictObject({
      unitPrice: decimalSchema,
      currency: currencySchema,
      comparable: z.strictObject({
        unitPrice: decimalSchema,
        currency: currencySchema,
        estimated: z.boolean(),
      }),
      orderQuantity: z.number().int().positive(),
      inStock: z.boolean(),
    })
    .nullable(),
  sellerCount: partSchema.shape.sellerCount,
  offerCount: z.number().int().nonnegative(),
});
export type PartRow = z.infer<typeof partRowSchema>;

export const searchAnswerSchema = z.strictObject({
  text: z.string(),
  start: z.number().int().nonnegative(),
  /** All matches at the service; may exceed what can be reached. */
  hits: z.number().int().nonnegative(),
  /** False where the service did not say how many there are: `hits` is then what it returned. */
  hitsKnown: z.boolean(),
  rows: z.array(partRowSchema).max(partsPerSearch),
  /** Parts of this page that the service found but did not return. */
  undeliveredParts: z.number().int().nonnegative(),
  leftOut: leftOutSchema,
  facets: facetsSchema,
  /** Whether the service was asked to narrow the search. */
  serverFiltered: z.boolean(),
  /** Where the next rows start and how many they can be, each to be paid for; null when there are no more to reach. */
  nextPage: z
    .strictObject({ start: z.number().int().positive(), maxParts: z.number().int().positive() })
    .nullable(),
  /** The market that stock and prices are of. */
  country: countrySchema,
  currency: currencySchema,
  outsidePlan: z.array(fieldGroupSchema),
  /** What the service says beside the parts: its warnings and errors, in its own text. */
  warnings: z.array(z.string().max(maxMessageLength)).max(maxMessages),
  /** How many more of these it sent. */
  moreWarnings: z.number().int().nonnegative(),
  source: z.enum(['nexar', 'sample']),
  fetchedAt: partSchema.shape.fetchedAt,
  /** Parts that this answer cost: 0 when it was still kept. */
  partsSpent: z.number().int().nonnegative(),
  requestId: z.string().max(200).nullable(),
});
export type SearchAnswer = z.infer<typeof searchAnswerSchema>;
