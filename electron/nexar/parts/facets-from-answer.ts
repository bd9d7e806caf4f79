import { type core, safeParse, z } from 'zod';
import { noFacets } from '../../shared/contract/constants/no-facets';
import { type Facets, facetsSchema } from '../../shared/contract/facets';
import { hitsValue, idValue, optionalText, shownText } from '../graphql/answer-values';
import { readable } from '../graphql/read-list';
import { rohsAttribute } from './attributes';
import { lifecycleAttribute, lifecycleFrom } from './lifecycle';

const count = hitsValue;
const attribute = z.object({ shortname: z.string(), name: shownText, unitsSymbol: optionalText });
/** Items per list: more than are requested, and more than the contract allows. */
const maxRead = 100;

/** The counts in a search's answer; a list that is missing or malformed is empty. */
const countsSchema = z.object({
  manufacturerAgg: readable(
    z.object({ company: z.object({ id: idValue, name: shownText }), count }),
    maxRead,
  ),
  categoryAgg: readable(z.object({ category: z.object({ name: shownText }), count }), maxRead),
  inStockAgg: readable(z.object({ isInStock: z.boolean(), count }), maxRead),
  suggestedFilters: readable(attribute, maxRead),
  specAggs: readable(
    z.object({ attribute, buckets: readable(z.object({ displayValue: shownText, count }), maxRead) }),
    maxRead,
  ),
});

const { manufacturers, categories, lifecycles, rohs, specifications } = facetsSchema.shape;
/** Attributes for which the contract has fields of their own. */
const namedAttributes: readonly string[] = [lifecycleAttribute, rohsAttribute];

/** The valid `items`, at most `max`. */
function takeValid<T extends core.$ZodType>(
  { element }: { readonly element: T },
  max: number,
  items: readonly unknown[],
): z.output<T>[] {
  return items
    .flatMap((item) => {
      const { success, data } = safeParse(element, item);
      return success ? [data] : [];
    })
    .slice(0, max);
}

/** The counts over all hits in a search's answer. Never throws: without them there is just less to show. */
export function facetsFromAnswer(answer: unknown): Facets {
  const { success, data } = countsSchema.safeParse(answer);
  if (!success) return noFacets;
  const named = new Map(
    [...data.suggestedFilters.items, ...data.specAggs.items.map((agg) => agg.attribute)].map((one) => [
      one.shortname,
      one,
    ]),
  );
  const buckets = new Map(data.specAggs.items.map((agg) => [agg.attribute.shortname, agg.buckets.items]));
  const counted = (attributeName: string) =>
    (buckets.get(attributeName) ?? [])
      .filter(({ displayValue }) => displayValue !== '' && displayValue.length <= 200)
      .map((bucket) => ({ name: bucket.displayValue, count: bucket.count ?? 0 }));
  return {
    manufacturers: takeValid(
      manufacturers,
      30,
      data.manufacturerAgg.items.map((one) => ({ ...one.company, count: one.count ?? 0 })),
    ),
    categories: takeValid(
      categories,
      30,
      data.categoryAgg.items.map((one) => ({ name: one.category.name, count: one.count ?? 0 })),
    ),
    lifecycles: takeValid(
      lifecycles,
      30,
      counted(lifecycleAttribute).map(({ name, count }) => ({ lifecycle: lifecycleFrom(name, name), count })),
    ),
    rohs: takeValid(rohs, 30, counted(rohsAttribute)),
    inStock: data.inStockAgg.items.find((one) => one.isInStock)?.count ?? null,
    specifications: takeValid(
      specifications,
      20,
      [...named.values()]
        .filter(({ shortname }) => !namedAttributes.includes(shortname))
        .map(({ shortname, name, unitsSymbol }) => ({
          id: shortname,
          name,
          unit: unitsSymbol?.trim() || null,
          values: counted(shortname).slice(0, 30),
        })),
    ),
  };
}
