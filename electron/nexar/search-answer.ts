import { z } from 'zod';

/** A list of which the readable items are kept: one odd offer must not hide the others. */
function readable<T extends z.ZodType>(item: T) {
  return z
    .array(z.unknown())
    .nullish()
    .catch(null)
    .transform((items): z.output<T>[] =>
      (items ?? []).flatMap((value) => {
        const result = item.safeParse(value);
        return result.success ? [result.data] : [];
      }),
    );
}

const text = z.string().nullish().catch(null);
const count = z.number().nullish().catch(null);
const flag = z.boolean().nullish().catch(null);

export const priceAnswerSchema = z.object({
  quantity: z.number(),
  price: z.number(),
  currency: text,
  convertedPrice: count,
  convertedCurrency: text,
  conversionRate: count,
});

export const offerAnswerSchema = z.object({
  id: z.string().min(1),
  sku: text,
  inventoryLevel: count,
  packaging: text,
  moq: count,
  orderMultiple: count,
  clickUrl: text,
  updated: text,
  prices: readable(priceAnswerSchema),
  factoryLeadDays: count,
});

const companySchema = z.object({ id: z.string().min(1), name: z.string() });

export const sellerAnswerSchema = z.object({
  company: companySchema,
  isAuthorized: flag,
  isBroker: flag,
  offers: readable(offerAnswerSchema),
});

export const specAnswerSchema = z.object({
  attribute: z.object({ shortname: text, name: z.string(), group: text }),
  displayValue: text,
  value: text,
});

export const partAnswerSchema = z.object({
  id: z.string().min(1),
  mpn: z.string().min(1),
  manufacturer: companySchema,
  manufacturerUrl: text,
  octopartUrl: text,
  shortDescription: text,
  category: z.object({ name: text }).nullish().catch(null),
  totalAvail: count,
  sellers: readable(sellerAnswerSchema),
  bestDatasheet: z
    .object({ name: text, pageCount: count, url: text, creditString: text, creditUrl: text })
    .nullish()
    .catch(null),
  estimatedFactoryLeadDays: count,
  specs: readable(specAnswerSchema),
});

/** What is read of `supSearchMpn`; `results` null means none (api-facts). */
export const searchAnswerSchema = z.object({
  supSearchMpn: z.object({
    hits: z.number().int().nonnegative(),
    warnings: readable(z.string()),
    results: z.array(z.unknown()).nullish(),
  }),
});

export const resultSchema = z.object({ part: partAnswerSchema });

export type PriceAnswer = z.output<typeof priceAnswerSchema>;
export type OfferAnswer = z.output<typeof offerAnswerSchema>;
export type SellerAnswer = z.output<typeof sellerAnswerSchema>;
export type SpecAnswer = z.output<typeof specAnswerSchema>;
export type PartAnswer = z.output<typeof partAnswerSchema>;
