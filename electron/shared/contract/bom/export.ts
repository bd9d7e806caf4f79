import { z } from 'zod';
import { callIdSchema } from '../calls';
import { maxBomLines } from '../constants/bom-limits';
import type { Contract } from '../contract';
import { offerSchema, partSchema } from '../part';
import { bomIdSchema } from './bom-view';

const count = z.int().nonnegative();
const { id, name } = offerSchema.shape.seller.shape;
const { sku } = offerSchema.shape;

export const exportFormatSchema = z.enum(['csv', 'xlsx', 'json']);
export type ExportFormat = z.infer<typeof exportFormatSchema>;

/** How an order is handed on; `cart`: the distributor's own, `octocart`: by Octopart. */
const orderWaySchema = z.enum(['copy', 'csv', 'cart', 'octocart']);
export type OrderWay = z.infer<typeof orderWaySchema>;

/** What can be ordered from one distributor. */
const distributorOrderSchema = z.strictObject({
  id,
  name,
  /** SKUs; lines with one SKU are one item. */
  items: count,
  lines: count,
  /** Whether the text to copy is in the distributor's own form, or CSV because none is known. */
  hasOwnForm: z.boolean(),
  /** How many addresses of its own put all of them into a cart; 0 where it has none. */
  addresses: count,
  /** Whether Octopart fills a cart there. */
  octocart: z.boolean(),
});
export type DistributorOrder = z.infer<typeof distributorOrderSchema>;

export const bomOrdersSchema = z.strictObject({
  /** The one with the most items first. */
  distributors: z.array(distributorOrderSchema).max(maxBomLines),
  /** Lines to be bought without an order: without a match or a price. */
  unordered: count,
});

/** What was ordered, and what of it the distributor's form does not hold. */
export const bomOrderResultSchema = z.strictObject({
  /** False if the user has canceled the dialog, or declined to open the distributor's site. */
  isDone: z.boolean(),
  /** The items in it, of a cart in several addresses those of this one, and the lines that they stand for. */
  items: count,
  lines: count,
  /** Items of which references were left out, and how many. */
  cut: z.array(z.strictObject({ sku, omitted: z.int().positive() })).max(maxBomLines),
  /** SKUs that hold the form's delimiter and were changed. */
  changedSkus: z.array(sku).max(maxBomLines),
  /** Part numbers of items that could not be listed: without a SKU, or with one that is too long. */
  withoutSku: z.array(partSchema.shape.mpn).max(maxBomLines),
});
export type BomOrderResult = z.infer<typeof bomOrderResultSchema>;

export const bomExportCalls = {
  /** The user chooses where; null if canceled. Throws `file-not-written`. */
  exportBom: {
    request: z.strictObject({ bomId: bomIdSchema, format: exportFormatSchema }),
    result: z.strictObject({ fileName: z.string().max(1000) }).nullable(),
  },
  /** Free of charge: it asks the service who takes Octopart's carts. */
  bomOrders: {
    request: z.strictObject({ callId: callIdSchema, bomId: bomIdSchema }),
    result: bomOrdersSchema,
  },
  /**
   * `copy`: as text on the clipboard; `csv`: as a file; `cart`: one of the distributor's addresses; `octocart`: Octopart's
   * link to a cart, `cart-missing` without one. Throws `cart-missing` too where nothing is ordered there any more.
   */
  orderBom: {
    request: z.strictObject({
      callId: callIdSchema,
      bomId: bomIdSchema,
      distributorId: id,
      as: orderWaySchema,
      /** Which of the addresses, from 0 on. */
      address: count.exactOptional(),
    }),
    result: bomOrderResultSchema,
  },
} satisfies Contract['calls'];
