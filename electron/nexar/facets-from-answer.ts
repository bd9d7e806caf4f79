import { z } from 'zod';
import { type Facets, facetsSchema } from '../contract/facets';
import { readable } from './search-answer';

const text = z.string().nullish().catch(null);
const count = z.number().int().nonnegative().nullish().catch(null);
const attribute = z.object({ shortname: z.string(), name: z.string(), unitsSymbol: text });

/** What is read of the counts in a search's answer; a list that is missing or odd is empty. */
const countsSchema = z.object({
  manufacturerAgg: readable(z.object({ company: z.object({ id: z.string(), name: z.string() }), count })),
  categoryAgg: readable(z.object({ category: z.object({ name: z.string() }), count })),
  inStockAgg: readable(z.object({ isInStock: z.boolean(), count })),
  suggestedFilters: readable(attribute),
  specAggs: readable(
    z.object({ attribute, buckets: readable(z.object({ displayValue: z.string(), count })) }),
  ),
});

const { makers, categories, specifications } = facetsSchema.shape;

/** The readable `items`, at most as many as the contract lets pass. */
function kept<T extends z.ZodType>(
  schema: z.ZodArray<T>,
  most: number,
  items: readonly unknown[],
): z.output<T>[] {
  return items
    .flatMap((item) => {
      const { success, data } = schema.element.safeParse(item);
      return success ? [data] : [];
    })
    .slice(0, most);
}

export const noFacets: Facets = { makers: [], categories: [], inStock: null, specifications: [] };

/** The counts over all hits out of a search's `supSearchMpn`. Never throws: without them there is less to see, no more. */
export function facetsFromAnswer(answer: unknown): Facets {
  const { success, data } = countsSchema.safeParse(answer);
  if (!success) return noFacets;
  const named = new Map(
    [...data.suggestedFilters, ...data.specAggs.map((agg) => agg.attribute)].map((one) => [
      one.shortname,
      one,
    ]),
  );
  const buckets = new Map(data.specAggs.map((agg) => [agg.attribute.shortname, agg.buckets]));
  return {
    makers: kept(
      makers,
      30,
      data.manufacturerAgg.map((one) => ({ ...one.company, count: one.count ?? 0 })),
    ),
    categories: kept(
      categories,
      30,
      data.categoryAgg.map((one) => ({ name: one.category.name, count: one.count ?? 0 })),
    ),
    inStock: data.inStockAgg.find((one) => one.isInStock)?.count ?? null,
    specifications: kept(
      specifications,
      20,
      [...named.values()].map((one) => ({
        id: one.shortname,
        name: one.name,
        unit: one.unitsSymbol?.trim() || null,
        values: (buckets.get(one.shortname) ?? [])
          .filter(({ displayValue }) => displayValue !== '' && displayValue.length <= 200)
          .slice(0, 30)
          .map((bucket) => ({ name: bucket.displayValue, count: bucket.count ?? 0 })),
      })),
    ),
  };
}
