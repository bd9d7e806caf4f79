import { GraphQLError } from 'graphql';
import { attributeNamed, attributes } from '../catalog/attributes';
import type { Part } from '../catalog/part';
import { isInStock } from '../catalog/stock';
import { type FilterMap, filterParts } from '../search/part-filters';
import * as aggregations from './aggregations';
import type { AnswerContext, Market } from './answer-context';
import { partView } from './part-view';

interface SearchArguments extends Market {
  readonly q?: string | null;
  readonly start?: number | null;
  readonly limit?: number | null;
  readonly inStockOnly?: boolean | null;
  readonly filters?: FilterMap | null;
}

interface PageWindow {
  readonly start: number;
  readonly limit: number;
}

interface SpecAggsArguments {
  readonly attributeNames: readonly string[];
  readonly attributeSelection: 'EXPLICIT' | 'WITH_SUGGESTED' | 'ALL';
  readonly size: number;
}

interface Size {
  readonly size: number;
}

const defaultLimit = 10;
const maxStart = 1_000;
const maxLimit = 100;
const maxSuggestedFilters = 5;

/** Refuses a window out of range with one error for each argument (docs/nexar-api.md, Errors): a resolver can throw one. */
function windowOf({ start, limit }: SearchArguments, context: AnswerContext): PageWindow {
  const window = { start: start ?? 0, limit: limit ?? defaultLimit };
  const errors: GraphQLError[] = [];
  if (window.start < 0 || window.start > maxStart) {
    errors.push(new GraphQLError(`start must be between 0 and ${maxStart}`));
  }
  if (window.limit < 0 || window.limit > maxLimit) {
    errors.push(new GraphQLError(`limit must be between 0 and ${maxLimit}`));
  }
  const last = errors.pop();
  context.moreErrors.push(...errors);
  if (last !== undefined) throw last;
  return window;
}

/** Without a text the filters alone choose among all parts. */
function candidates(
  { q, filters }: SearchArguments,
  parts: readonly Part[],
  find: (text: string) => readonly Part[],
): readonly Part[] {
  const text = q?.trim() ?? '';
  if (text !== '') return find(text);
  return Object.keys(filters ?? {}).length > 0 ? parts : [];
}

/** A search's answer as `SupPartResultSet`: the requested page, and counts over all hits. */
function resultSet(hits: readonly Part[], { start, limit }: PageWindow, market: Market) {
  return {
    hits: hits.length,
    warnings: null,
    // Null, not empty, when nothing was found (docs/nexar-api.md, Answers).
    results:
      hits.length === 0
        ? null
        : () => hits.slice(start, start + limit).map((part) => ({ part: partView(part, market) })),
    manufacturerAgg: ({ size }: Size) => aggregations.manufacturerBuckets(hits, size),
    categoryAgg: ({ size }: Size) => aggregations.categoryBuckets(hits, size),
    inStockAgg: () => aggregations.inStockBuckets(hits),
    suggestedFilters: () => aggregations.attributesOf(hits).slice(0, maxSuggestedFilters),
    specAggs({ attributeNames, attributeSelection, size }: SpecAggsArguments) {
      const named = attributeNames.flatMap((name) => attributeNamed(name) ?? []);
      return aggregations.specAggregations(
        hits,
        attributeSelection === 'EXPLICIT' ? named : attributes,
        size,
      );
    },
  };
}

function search(args: SearchArguments, context: AnswerContext, find: (text: string) => readonly Part[]) {
  const window = windowOf(args, context);
  const found = filterParts(candidates(args, context.parts, find), args.filters);
  const hits = args.inStockOnly ? found.filter(isInStock) : found;
  return resultSet(hits, window, args);
}

/** The root fields that find parts by MPN, by words and values, or by id. */
export const searchFields = {
  supSearchMpn: (args: SearchArguments, context: AnswerContext) =>
    search(args, context, (text) => context.index.byMpn(text)),

  supSearch: (args: SearchArguments, context: AnswerContext) =>
    search(args, context, (text) => context.index.byText(text)),

  /** Null in the place of an unknown id. */
  supParts(args: Market & { readonly ids: readonly string[] }, { partsById }: AnswerContext) {
    return args.ids.map((id) => {
      const part = partsById.get(id);
      return part ? partView(part, args) : null;
    });
  },
};
