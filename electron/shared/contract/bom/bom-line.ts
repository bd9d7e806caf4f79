import { z } from 'zod';
import {
  maxBoardCounts,
  maxCellLength,
  maxNoteLength,
  maxPerLine,
  maxReferences,
} from '../constants/bom-limits';
import { maxMessageLength, maxQuantity, maxSearchTextLength } from '../constants/limits';
import {
  currencySchema,
  decimalSchema,
  idSchema,
  lifecycleSchema,
  offerSchema,
  partSchema,
  stockSchema,
} from '../part';
import { orderReasonSchema } from '../pricing';
import { attritionSchema } from './bom-settings';
import { lineDoubtSchema } from './line-doubt';
import { matchSchema, namedPartSchema } from './lookup-state';

const { percent, atLeast } = attritionSchema.shape;

const cell = z.string().max(maxCellLength);
const count = z.int().nonnegative();
const isoTime = z.iso.datetime({ offset: true });

const lineMatchSchema = z.strictObject({
  kind: z.enum([
    'exact',
    'chosen',
    'needs-review',
    'not-found',
    'failed',
    'no-part-number',
    'not-populated',
    'not-looked-up',
  ]),
  /** How far its lookup is; null where nobody has asked for it. */
  lookup: z.enum(['waiting', 'requested', 'found', 'none', 'failed', 'uncertain', 'limited']).nullable(),
  /** Null where nothing was found, or it is not looked up. */
  class: matchSchema.shape.class.nullable(),
  manufacturer: matchSchema.shape.manufacturer.nullable(),
  /** How many parts the service found; null if it did not say. */
  hits: count.nullable(),
  /** Why it failed, in the service's words; null otherwise. */
  message: z.string().max(maxMessageLength).nullable(),
});
export type LineMatch = z.infer<typeof lineMatchSchema>;

const wantedPartSchema = z.strictObject({
  partNumber: z.string().max(maxSearchTextLength),
  manufacturer: z.string().max(maxSearchTextLength).nullable(),
});

const wantedSkuSchema = z.strictObject({
  sku: z.string().max(maxSearchTextLength),
  /** Null where nothing says whose number it is. */
  distributor: cell.nullable(),
});

const linePartSchema = z.strictObject({
  id: idSchema,
  mpn: partSchema.shape.mpn,
  manufacturer: partSchema.shape.mpn.nullable(),
  /** Null if unknown, as those after it; all are null once the answer has expired. */
  lifecycle: lifecycleSchema.nullable(),
  leadTimeDays: partSchema.shape.leadTimeDays,
  package: partSchema.shape.mpn.nullable(),
  fetchedAt: isoTime.nullable(),
});

/** A distributor's product that the user has decided to buy. */
export const lockedOfferSchema = z.strictObject({
  distributorId: idSchema,
  distributorName: offerSchema.shape.seller.shape.name,
  sku: offerSchema.shape.sku,
});

/** Where a line is bought: the distributor, how many pieces and what they cost. */
export const lineOrderSchema = z.strictObject({
  /** One of the line's parts: an alternate where it is not the line's own. */
  partId: idSchema,
  offerId: idSchema,
  distributor: offerSchema.shape.seller,
  sku: offerSchema.shape.sku,
  packaging: offerSchema.shape.packaging,
  orderQuantity: z.int().positive(),
  /** Why more pieces are ordered than needed; null if they are not. */
  reason: orderReasonSchema.nullable(),
  /** In the distributor's own currency. */
  unitPrice: decimalSchema,
  total: decimalSchema,
  currency: currencySchema,
  /** In the BOM's currency; `estimated`: converted at the service's rate. */
  comparable: z.strictObject({ unitPrice: decimalSchema, total: decimalSchema, estimated: z.boolean() }),
  stock: stockSchema,
  /** Whether the distributor says that it has the pieces of the order. */
  inStock: z.boolean(),
  isLocked: z.boolean(),
});

/** What the user should look at, the worst first. */
export const lineProblemSchema = z.enum([
  'failed',
  'not-found',
  'needs-review',
  'no-part-number',
  'end-of-life',
  'no-stock',
  'short-stock',
  'no-price',
  /** The sourcing plan in use buys it at none of its distributors. */
  'not-in-plan',
  /** The product that the line is locked to is not offered any more: the best offer stands in its place. */
  'locked-offer-gone',
  /** What the table says of it is in doubt. */
  'to-check',
  'excess',
  'stale',
  'single-source',
]);

export type LineProblem = z.infer<typeof lineProblemSchema>;

const beforeAndAfter = <T extends z.ZodType>(value: T) => z.strictObject({ before: value, after: value });

/** What differs between two answers about the part of a line; null where nothing does. */
const lineChangesSchema = z.strictObject({
  /** What the line costs, in the BOM's currency. */
  total: beforeAndAfter(decimalSchema).nullable(),
  /** Pieces at all distributors. */
  stock: beforeAndAfter(count).nullable(),
  lifecycle: beforeAndAfter(lifecycleSchema.shape.stage).nullable(),
});

/** What a line needs and costs for one board count. */
const lineAtBoardsSchema = z.strictObject({
  need: count.nullable(),
  orderQuantity: z.int().positive().nullable(),
  /** In the BOM's currency; `estimated`: converted at the service's rate. */
  total: decimalSchema.nullable(),
  estimated: z.boolean(),
  /** Whether the distributor has too few pieces, or none. */
  isShort: z.boolean(),
});

export const bomLineSchema = z.strictObject({
  /** Stays with the line for good. */
  id: z.int().positive(),
  /** Its place, from 1 on. */
  number: z.int().positive(),
  references: z.array(cell).max(maxReferences),
  /** Per board; null if there is none that can be used. */
  quantity: z.int().min(1).max(maxQuantity).nullable(),
  partNumber: wantedPartSchema.shape.partNumber.nullable(),
  manufacturer: wantedPartSchema.shape.manufacturer,
  /** The first part number of the table, whatever the user has typed in its place; null without one. */
  readPart: wantedPartSchema.nullable(),
  /** What it is looked up by where it has no part number, or nothing has that; null without one. */
  sku: wantedSkuSchema.nullable(),
  /** The other parts that the line allows; `partId`: as what each was found and fits, null where it was not. */
  alternates: z
    .array(wantedPartSchema.extend({ partId: idSchema.nullable(), lookup: lineMatchSchema.shape.lookup }))
    .max(maxPerLine),
  value: cell,
  description: cell,
  footprint: cell,
  isPopulated: z.boolean(),
  /** The line's own; null: the BOM's. */
  attrition: z.strictObject({ percent: percent.nullable(), atLeast: atLeast.nullable() }),
  note: z.string().max(maxNoteLength),
  lockedOffer: lockedOfferSchema.nullable(),
  /** How many rows of the table the line was made of. */
  rows: count,
  /** What the user should still check about it. A line with the kind `merged` can be separated again. */
  doubts: z.array(lineDoubtSchema).max(maxPerLine),
  match: lineMatchSchema,
  part: linePartSchema.nullable(),
  /** Its likely part, until the user decides; `named` goes into that decision. Null if it has its part, or none is likely. */
  likely: z.strictObject({ part: linePartSchema, named: namedPartSchema }).nullable(),
  /** Whether there were prices, which are too old now. */
  isExpired: z.boolean(),
  /** Pieces for the first of the board counts; null if unknown. */
  need: count.nullable(),
  /** Null without a price. */
  order: lineOrderSchema.nullable(),
  /** Its order with the likely part; counted in no total. */
  likelyOrder: lineOrderSchema.nullable(),
  /** For the board counts after the first one, in their order. */
  more: z.array(lineAtBoardsSchema).max(maxBoardCounts - 1),
  problems: z.array(lineProblemSchema),
  /** What has changed with the last refresh, for the first of the board counts; null if nothing, or there was none. */
  changes: lineChangesSchema.nullable(),
});
export type BomLine = z.infer<typeof bomLineSchema>;
export type LineOrder = z.infer<typeof lineOrderSchema>;

const quantity = z.int().min(1).max(maxQuantity);
const text = z.string().trim().min(1).max(maxSearchTextLength);

/** What the user changes in lines; null takes a change back, so that what was read counts again. */
export const linePatchSchema = z.strictObject({
  quantity: quantity.nullable().exactOptional(),
  isPopulated: z.boolean().nullable().exactOptional(),
  attritionPercent: percent.nullable().exactOptional(),
  atLeast: atLeast.nullable().exactOptional(),
  partNumber: text.nullable().exactOptional(),
  manufacturer: text.nullable().exactOptional(),
  note: z.string().max(maxNoteLength).nullable().exactOptional(),
  lockedOffer: lockedOfferSchema.nullable().exactOptional(),
  /** Whether the user has checked what is in doubt about it. */
  isChecked: z.boolean().nullable().exactOptional(),
});
export type LinePatch = z.infer<typeof linePatchSchema>;
