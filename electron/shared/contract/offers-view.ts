import { z } from 'zod';
import { columnWidthsSchema } from './column-widths';
import { maxDistributors } from './constants/limits';
import { idSchema } from './part';

/** The columns of the offers, in their order. */
export const offerColumnSchema = z.enum([
  'seller',
  'sku',
  'stock',
  'moq',
  'packaging',
  'leadTime',
  'orderQuantity',
  'unitPrice',
  'total',
  'updated',
]);
export type OfferColumn = z.infer<typeof offerColumnSchema>;

export const distributorSchema = z.strictObject({ id: idSchema, name: z.string().max(300) });

/** How offers are displayed, the same for every part; stored with the settings. */
export const offersViewSchema = z.strictObject({
  sort: z.strictObject({ column: offerColumnSchema, direction: z.enum(['ascending', 'descending']) }),
  authorizedOnly: z.boolean(),
  inStockOnly: z.boolean(),
  myDistributorsOnly: z.boolean(),
  /** The distributors that the user prefers, in order of preference. */
  myDistributors: z.array(distributorSchema).max(maxDistributors),
  hiddenColumns: z.array(offerColumnSchema).max(offerColumnSchema.options.length),
  columnWidths: columnWidthsSchema(offerColumnSchema),
});
export type OffersView = z.infer<typeof offersViewSchema>;
export type Distributor = z.infer<typeof distributorSchema>;
