import type { GraphQLResolveInfo } from 'graphql';
import { attributeNamed, attributes } from '../catalog/attributes';
import { categoryOf } from '../catalog/categories';
import type { Part } from '../catalog/part';
import { type FilterMap, filterValues } from '../search/part-filters';
import * as aggregations from './aggregations';
import type { AnswerContext, Market } from './answer-context';
import { CategoryView } from './category-view';
import { notePartList } from './part-lists';
import { PartView } from './part-view';

export interface PageWindow {
  readonly start: number;
  readonly limit: number;
}

interface Size {
  readonly size: number;
}

/** What a search found as `SupPartResultSet`: the page that was asked for, and counts over all hits. */
export class ResultSetView {
  readonly warnings = null;
  readonly #hits: readonly Part[];
  readonly #window: PageWindow;
  readonly #filters: FilterMap;
  readonly #market: Market;

  constructor(hits: readonly Part[], window: PageWindow, filters: FilterMap, market: Market) {
    this.#hits = hits;
    this.#window = window;
    this.#filters = filters;
    this.#market = market;
  }

  /** Makes the query a lookup that the quota may refuse, even where it asks for no part. */
  hits(_args: unknown, context: AnswerContext, info: GraphQLResolveInfo) {
    notePartList(context, info);
    return this.#hits.length;
  }

  get total() {
    return this.#hits.length;
  }

  /** Null, not empty, when nothing was found: so the service answers. */
  results(_args: unknown, context: AnswerContext, info: GraphQLResolveInfo) {
    if (this.#hits.length === 0) return null;
    const { start, limit } = this.#window;
    notePartList(context, info);
    return this.#hits.slice(start, start + limit).map((part) => ({
      _cacheId: `result-${part.id}-${this.#market.country}-${this.#market.currency}`,
      part: new PartView(part, this.#market),
      explain: '',
      akaMpn: null,
      description: part.shortDescription,
    }));
  }

  specAggs({ attributeNames, attributeSelection, size }: aggregations.SpecAggsArguments) {
    const named = attributeNames.flatMap((name) => attributeNamed(name) ?? []);
    const chosen = attributeSelection === 'EXPLICIT' ? named : attributes;
    return aggregations.specAggregations(this.#hits, chosen, size);
  }

  manufacturerAgg({ size }: Size) {
    return aggregations.companyBuckets(this.#hits, (part) => [part.manufacturer], size);
  }

  distributorAgg({ size }: Size) {
    return aggregations.companyBuckets(
      this.#hits,
      (part) => part.sellers.map(({ company }) => company),
      size,
    );
  }

  categoryAgg({ size }: Size) {
    return aggregations.categoryBuckets(this.#hits, size);
  }

  suggestedCategories() {
    return aggregations.categoryBuckets(this.#hits, 5);
  }

  cadAgg() {
    return aggregations.cadBuckets(this.#hits);
  }

  cadLevelAgg() {
    return aggregations.cadLevelBuckets(this.#hits);
  }

  inStockAgg() {
    return aggregations.inStockBuckets(this.#hits);
  }

  allFilters() {
    return aggregations.attributesOf(this.#hits);
  }

  suggestedFilters() {
    return aggregations.attributesOf(this.#hits).slice(0, 5);
  }

  specsViewAttributeGroups() {
    const used = aggregations.attributesOf(this.#hits);
    const names = [...new Set(used.map(({ group }) => group))];
    return names.map((name) => ({ name, attributes: used.filter(({ group }) => group === name) }));
  }

  appliedCategory() {
    const [first] = filterValues(this.#filters.category_id);
    const category = first === undefined ? undefined : categoryOf(first);
    return category === undefined ? null : new CategoryView(category);
  }

  appliedFilters() {
    return Object.entries(this.#filters).map(([shortname, value]) => {
      const { name = shortname, unitsSymbol = null } = attributeNamed(shortname) ?? {};
      const values = filterValues(value);
      return { shortname, name, values, displayValues: values, unitsSymbol };
    });
  }
}
