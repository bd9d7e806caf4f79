import { z } from 'zod';
import type { OrderReason } from '../domain/pricing/order-reason';
import { maxDistributors, maxQuantity } from './constants/limits';
import { offersViewSchema } from './offers-view';
import { currencySchema, decimalSchema, idSchema, offerSchema } from './part';

/** What best choices are made for, and among which offers: those that the user's filters show on every part. */
export const pricingSchema = offersViewSchema
  .pick({ authorizedOnly: true, inStockOnly: true, myDistributorsOnly: true })
  .extend({
    /** Pieces to buy. */
    quantity: z.int().min(1).max(maxQuantity),
    /** The ids of the user's distributors, whose offers win among equal ones; the most preferred first. */
    preferred: z.array(idSchema).max(maxDistributors),
  });
export type Pricing = z.infer<typeof pricingSchema>;

const pieces = z.int().positive();

export const orderReasonSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('price-break') }),
  z.strictObject({ kind: z.literal('moq'), moq: pieces }),
  z.strictObject({ kind: z.literal('first-break'), quantity: pieces }),
  z.strictObject({ kind: z.literal('multiple'), multiple: pieces }),
]) satisfies z.ZodType<OrderReason>;

/** The best choice of a part at a quantity: where to order, how many pieces, and what they cost. */
export const bestOrderSchema = z.strictObject({
  distributor: offerSchema.shape.seller,
  orderQuantity: pieces,
  /** In the distributor's own currency. */
  unitPrice: decimalSchema,
  total: decimalSchema,
  currency: currencySchema,
  /** In the currency in which offers are compared. */
  comparable: z.strictObject({
    unitPrice: decimalSchema,
    total: decimalSchema,
    currency: currencySchema,
    estimated: z.boolean(),
  }),
  /** Whether the distributor says that it has the pieces of that order. */
  inStock: z.boolean(),
  /** Why more pieces are ordered than asked for; null if they are not. */
  reason: orderReasonSchema.nullable(),
  /** The smallest order that covers the quantity, if the larger one costs less; in the distributor's own currency. */
  smallest: z.strictObject({ orderQuantity: pieces, total: decimalSchema }).nullable(),
});
export type BestOrder = z.infer<typeof bestOrderSchema>;

/** Parts that were listed before, to be priced anew; free of charge. */
export const bestOrdersRequestSchema = z.strictObject({
  partIds: z.array(idSchema).max(2000),
  pricing: pricingSchema,
});

/** One entry for each part that is still cached. */
export const bestOrdersSchema = z.array(
  z.strictObject({ partId: idSchema, best: bestOrderSchema.nullable() }),
);
export type BestOrders = z.infer<typeof bestOrdersSchema>;
