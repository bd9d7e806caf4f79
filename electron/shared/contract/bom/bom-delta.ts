import { z } from 'zod';
import { maxBoardCounts, maxBomLines } from '../constants/bom-limits';
import { figureFields } from '../constants/figure-fields';
import { stockSchema } from '../part';
import { bomLineSchema, lineOrderSchema } from './bom-line';
import { bomIdSchema, bomViewSchema } from './bom-view';

const count = z.int().nonnegative();
const list = <T extends z.ZodType>(entry: T) => z.array(entry).max(maxBomLines);
const { shape: line } = bomLineSchema;
const { shape: order } = lineOrderSchema;
const { element: more } = line.more;

/** Crosses as JSON text, which Electron copies at once; a list is copied value by value, into the preload and into the page. */
const asText = <T extends z.ZodType>(schema: T) => schema.transform((value) => JSON.stringify(value));

const orderTermsSchema = lineOrderSchema.pick({
  distributor: true,
  packaging: true,
  currency: true,
  reason: true,
  inStock: true,
  isLocked: true,
});
export type OrderTerms = z.infer<typeof orderTermsSchema>;

/** What lines need and cost, in columns: it changes with each key in the field of boards. Lines are named by their indexes. */
const lineFiguresSchema = z.strictObject({
  need: list(line.need),
  /** For each line, the index of its problems in `combinations`. */
  problems: list(count),
  /** Each combination of problems once. */
  combinations: list(line.problems),
  /** What many orders have in common, each combination once. */
  terms: list(orderTermsSchema),
  /** A row for each line that has an order. */
  orders: z.strictObject({
    line: list(count),
    /** The index of its terms in `terms`. */
    terms: list(count),
    partId: list(order.partId),
    offerId: list(order.offerId),
    sku: list(order.sku),
    orderQuantity: list(order.orderQuantity),
    unitPrice: list(order.unitPrice),
    total: list(order.total),
    /** Pieces, or what else is known of them. */
    stock: list(z.union([count, z.enum(stockSchema.options.map(({ shape }) => shape.kind.value))])),
  }),
  /** Of those orders whose prices are others in the BOM's currency. `row`: in `orders`. */
  converted: list(z.strictObject({ row: count, comparable: order.comparable })),
  likelyOrders: list(z.strictObject({ line: count, order: lineOrderSchema })),
  /** In columns for each of the board counts after the first one. */
  more: z
    .array(
      z.strictObject({
        need: list(more.shape.need),
        orderQuantity: list(more.shape.orderQuantity),
        total: list(more.shape.total),
        estimated: list(more.shape.estimated),
      }),
    )
    .max(maxBoardCounts - 1),
  changes: list(z.strictObject({ line: count, changes: line.changes.unwrap() })),
});
export type LineFigures = z.infer<typeof lineFiguresSchema>;

/** A line without its number and its figures. */
const lineFactsSchema = bomLineSchema.omit(figureFields);
export type LineFacts = z.infer<typeof lineFactsSchema>;

/** A request that is answered by a view. `held`: the version of the lines that the page holds; null without any. */
export const viewRequestSchema = z.strictObject({ bomId: bomIdSchema, held: count.nullable() });

/** A view as it is sent: only those lines that the page does not hold, and the figures of all. */
export const bomDeltaSchema = bomViewSchema.omit({ lines: true }).extend({
  /** Of the view: greater than that of all before it. */
  version: count,
  /** All lines, in their order. */
  lineIds: list(line.id),
  lines: asText(list(lineFactsSchema)),
  figures: asText(lineFiguresSchema),
});
export type BomDelta = z.input<typeof bomDeltaSchema>;
/** As the page gets it. */
export type SentBomDelta = z.output<typeof bomDeltaSchema>;
