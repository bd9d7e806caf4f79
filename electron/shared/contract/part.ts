import { z } from 'zod';
import {
  maxIdLength,
  maxOffersPerPart,
  maxPricesPerOffer,
  maxSpecifications,
  maxTextLength,
} from './constants/limits';
import { leftOutSchema } from './left-out';

/** An exact, non-negative decimal as text ("0.0123"): money is never in binary floating point. */
export const decimalPattern = /^\d{1,20}(\.\d{1,20})?$/;
export const decimalSchema = z.string().regex(decimalPattern);
export type Decimal = z.infer<typeof decimalSchema>;

/** An opaque id of the service: never parsed. */
export const idSchema = z.string().min(1).max(maxIdLength);
/** ISO 3166-1 alpha-2. */
export const countrySchema = z.string().regex(/^[A-Z]{2}$/);
/** ISO 4217. */
export const currencySchema = z.string().regex(/^[A-Z]{3}$/);
const text = z.string().max(maxTextLength);
const isoTime = z.iso.datetime({ offset: true });

/**
 * One row of a seller's price list. `currency` is the seller's own, null if the service left it blank.
 * `converted` is the service's estimate in the requested currency, null if it gave none.
 */
export const priceBreakSchema = z.strictObject({
  quantity: z.number().int().positive(),
  price: decimalSchema,
  currency: currencySchema.nullable(),
  converted: z
    .strictObject({ price: decimalSchema, currency: currencySchema, rate: decimalSchema.nullable() })
    .nullable(),
});
export type PriceBreak = z.infer<typeof priceBreakSchema>;

/** Stock as the service reports it: pieces, or one of its codes -1 (not stocked) to -4 (on request). */
export const stockSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('pieces'), pieces: z.number().int().nonnegative() }),
  z.strictObject({ kind: z.literal('not-stocked') }),
  z.strictObject({ kind: z.literal('in-stock-quantity-unknown') }),
  z.strictObject({ kind: z.literal('unknown') }),
  z.strictObject({ kind: z.literal('on-request') }),
]);
export type Stock = z.infer<typeof stockSchema>;

/**
 * Stock over all distributors except brokers, summed by the service. If only brokers have stock, it sends 1, however much
 * they have (docs/nexar-api.md, Total stock): that is neither a count of pieces nor a sum of the listed offers.
 */
export const totalStockSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('pieces'), pieces: z.number().int().nonnegative() }),
  z.strictObject({ kind: z.literal('brokers-only') }),
  z.strictObject({ kind: z.literal('unknown') }),
]);
export type TotalStock = z.infer<typeof totalStockSchema>;

/** One SKU of one seller. Quantities in pieces, lead time in days; null is "the service did not say". */
export const offerSchema = z.strictObject({
  id: idSchema,
  seller: z.strictObject({ id: idSchema, name: text, authorized: z.boolean(), broker: z.boolean() }),
  sku: text,
  stock: stockSchema,
  moq: z.number().int().positive().nullable(),
  orderMultiple: z.number().int().positive().nullable(),
  packaging: text.nullable(),
  leadTimeDays: z.number().int().nonnegative().nullable(),
  /** Ascending quantity; several currencies may be interleaved. */
  prices: z.array(priceBreakSchema).max(maxPricesPerOffer),
  updatedAt: isoTime.nullable(),
  linked: z.boolean(),
});
export type Offer = z.infer<typeof offerSchema>;

export const lifecycleSchema = z.strictObject({
  stage: z.enum(['new', 'production', 'nrnd', 'eol', 'obsolete', 'other']),
  /** The service's own text, with the age of the fact: "Production (Last Updated: 5 days ago)". */
  text,
});
export type Lifecycle = z.infer<typeof lifecycleSchema>;

export const specificationSchema = z.strictObject({
  id: z.string().max(200),
  name: text,
  group: text,
  value: text,
});
export type Specification = z.infer<typeof specificationSchema>;

/** What a plan may lack of a part. Lifecycle is one of the specifications, and may be missing among them. */
export const fieldGroupSchema = z.enum(['datasheet', 'image', 'leadTime', 'specifications', 'lifecycle']);
export type FieldGroup = z.infer<typeof fieldGroupSchema>;

/** All that a plan may lack; `counts`: how many of all hits have which manufacturer, category or specification. */
export const planGroupSchema = z.enum([...fieldGroupSchema.options, 'similarParts', 'counts']);
export type PlanGroup = z.infer<typeof planGroupSchema>;

/** The credit for a document or an image, in the service's words; `linked`: main knows the source's URL. */
const creditSchema = z.strictObject({ text, linked: z.boolean() });

export const manufacturerSchema = z.strictObject({ id: idSchema, name: text });

/** Everything that the part screen shows. URLs stay in main: the page requests a link by its kind. */
export const partSchema = z.strictObject({
  id: idSchema,
  mpn: text,
  /** Null if the service did not name it. */
  manufacturer: manufacturerSchema.nullable(),
  description: text.nullable(),
  category: text.nullable(),
  lifecycle: lifecycleSchema.nullable(),
  totalStock: totalStockSchema,
  leadTimeDays: z.number().int().nonnegative().nullable(),
  datasheet: z
    .strictObject({
      name: text,
      pages: z.number().int().positive().nullable(),
      host: text,
      credit: creditSchema.nullable(),
    })
    .nullable(),
  /** Whether there is an image, and its credit. It is loaded by part id: `app://parts/part-image/<id>`. */
  image: z.strictObject({ credit: creditSchema.nullable() }).nullable(),
  links: z.strictObject({ octopart: z.boolean(), manufacturer: z.boolean() }),
  specifications: z.array(specificationSchema).max(maxSpecifications),
  offers: z.array(offerSchema).max(maxOffersPerPart),
  leftOut: leftOutSchema,
  /** Groups of fields that the plan lacks, whose fields above are therefore empty. */
  outsidePlan: z.array(fieldGroupSchema),
  /** The currency that prices are converted to, and the country that offers were requested for. */
  currency: currencySchema,
  country: countrySchema,
  source: z.enum(['nexar', 'sample']),
  fetchedAt: isoTime,
});
export type Part = z.infer<typeof partSchema>;

export const partRequestSchema = z.strictObject({ partId: idSchema });
