import { z } from 'zod';
import { longestId, longestText } from '../contract/plain/limits';

/** A list of which the readable items are kept: one odd offer must not hide the others. */
export function readable<T extends z.ZodType>(item: T) {
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

/** The contract's bounds, kept here already: one overlong item is left out, an overlong text is cut. */
const id = z.string().min(1).max(longestId);
const clipped = z
  .string()
  .transform((value) => (value.length > longestText ? `${value.slice(0, longestText - 1)}…` : value));
const text = clipped.nullish().catch(null);
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
  id,
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

const companySchema = z.object({ id, name: clipped });

export const sellerAnswerSchema = z.object({
  company: companySchema,
  isAuthorized: flag,
  isBroker: flag,
  offers: readable(offerAnswerSchema),
});

export const specAnswerSchema = z.object({
  attribute: z.object({ shortname: text, name: clipped, group: text }),
  displayValue: text,
  value: text,
});

export const partAnswerSchema = z.object({
  id,
  mpn: clipped.refine((mpn) => mpn !== ''),
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
  bestImage: z.object({ url: text, creditString: text, creditUrl: text }).nullish().catch(null),
  estimatedFactoryLeadDays: count,
  specs: readable(specAnswerSchema),
});

const searchAnswerSchema = z.object({
  supSearchMpn: z.object({
    hits: z.number().int().nonnegative(),
    warnings: readable(z.string()),
    // Null means none (api-facts).
    results: z
      .array(z.unknown())
      .nullish()
      .transform((results) => results ?? []),
  }),
});

/** What is read of `supSearchMpn` in `data`; null where there is no answer. The results may be parts or not. */
export function readHits(data: unknown): z.output<typeof searchAnswerSchema>['supSearchMpn'] | null {
  return searchAnswerSchema.safeParse(data).data?.supSearchMpn ?? null;
}

export type PriceAnswer = z.output<typeof priceAnswerSchema>;
export type OfferAnswer = z.output<typeof offerAnswerSchema>;
export type SellerAnswer = z.output<typeof sellerAnswerSchema>;
export type SpecAnswer = z.output<typeof specAnswerSchema>;
export type PartAnswer = z.output<typeof partAnswerSchema>;
