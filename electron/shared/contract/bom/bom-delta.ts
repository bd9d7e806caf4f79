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

/**
 * What lines need and cost, in columns: it changes with each key in the field of boards, and a thousand objects take the page
 * ten times as long to receive. Lines are named by their indexes.
 */
export const lineFiguresSchema = z.strictObject({
  need: list(line.need),
  /** For each line, the index of its problems in `combinations`. */
  problems: list(count),
  /** Each combination of problems once; so for distributors. */
  combinations: list(line.problems),
  distributors: list(order.distributor),
  /** A row for each line that has an order. */
  orders: z.strictObject({
    line: list(count),
    /** Its index in `distributors`. */
    distributor: list(count),
    partId: list(order.partId),
    offerId: list(order.offerId),
    sku: list(order.sku),
    packaging: list(order.packaging),
    orderQuantity: list(order.orderQuantity),
    reason: list(order.reason),
    unitPrice: list(order.unitPrice),
    total: list(order.total),
    currency: list(order.currency),
    comparableUnitPrice: list(order.comparable.shape.unitPrice),
    comparableTotal: list(order.comparable.shape.total),
    isEstimated: list(order.comparable.shape.estimated),
    /** Pieces, or what else is known of them. */
    stock: list(z.union([count, z.enum(stockSchema.options.map(({ shape }) => shape.kind.value))])),
    inStock: list(order.inStock),
    isLocked: list(order.isLocked),
  }),
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
export const lineFactsSchema = bomLineSchema.omit(figureFields);
export type LineFacts = z.infer<typeof lineFactsSchema>;

/** A request that is answered by a view. `held`: the version of the lines that the page holds; null without any. */
export const viewRequestSchema = z.strictObject({ bomId: bomIdSchema, held: count.nullable() });

/** A view as it is sent: only those lines that the page does not hold, and the figures of all. */
export const bomDeltaSchema = bomViewSchema.omit({ lines: true }).extend({
  /** Of the view: greater than that of all before it. */
  version: count,
  /** All lines, in their order. */
  lineIds: list(line.id),
  lines: list(lineFactsSchema),
  figures: lineFiguresSchema,
});
export type BomDelta = z.infer<typeof bomDeltaSchema>;
