import { z } from 'zod';
import { maxBoardCounts, maxBomLines } from '../constants/bom-limits';
import { figureFields } from '../constants/figure-fields';
import { maxIdLength, maxTextLength } from '../constants/limits';
import { decimalPattern, stockSchema } from '../part';
import { bomLineSchema, lineOrderSchema } from './bom-line';
import { bomIdSchema, bomViewSchema } from './bom-view';

const count = z.int().nonnegative();
const list = <T extends z.ZodType>(entry: T) => z.array(entry).max(maxBomLines);
const { shape: line } = bomLineSchema;
const { shape: order } = lineOrderSchema;
const { element: more } = line.more;

/** A list of simple values, checked by a function: a schema for each value takes several times as long. */
const column = <T>(isValue: (value: unknown) => boolean) =>
  z.custom<T[]>((values) => Array.isArray(values) && values.length <= maxBomLines && values.every(isValue));
const isCount = (value: unknown) => Number.isSafeInteger(value) && Number(value) >= 0;
const isText = (most: number) => (value: unknown) => typeof value === 'string' && value.length <= most;
const counts = column<number>(isCount);
const ids = column<string>(isText(maxIdLength));
const decimals = column<string>((value) => typeof value === 'string' && decimalPattern.test(value));
const stockKinds = stockSchema.options.map(({ shape }) => shape.kind.value);

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
  need: column<number | null>((value) => value === null || isCount(value)),
  /** For each line, the index of its problems in `combinations`. */
  problems: counts,
  /** Each combination of problems once. */
  combinations: list(line.problems),
  /** What many orders have in common, each combination once. */
  terms: list(orderTermsSchema),
  /** A row for each line that has an order. */
  orders: z.strictObject({
    line: counts,
    /** The index of its terms in `terms`. */
    terms: counts,
    partId: ids,
    offerId: ids,
    sku: column<string>(isText(maxTextLength)),
    orderQuantity: counts,
    unitPrice: decimals,
    total: decimals,
    /** Pieces, or what else is known of them. */
    stock: column<number | (typeof stockKinds)[number]>(
      (value) => isCount(value) || stockKinds.some((kind) => kind === value),
    ),
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
        isShort: list(more.shape.isShort),
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
  lineIds: counts,
  lines: asText(list(lineFactsSchema)),
  figures: asText(lineFiguresSchema),
});
export type BomDelta = z.input<typeof bomDeltaSchema>;
/** As the page gets it. */
export type SentBomDelta = z.output<typeof bomDeltaSchema>;
