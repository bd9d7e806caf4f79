import { GraphQLError, type GraphQLResolveInfo } from 'graphql';
import type { Part } from '../catalog/part';
import { type FilterMap, filterParts, isNamed } from '../search/part-filters';
import { isInStock } from './aggregations';
import type { AnswerContext, Market } from './answer-context';
import { notePartList } from './part-lists';
import { PartView } from './part-view';

interface MatchQuery {
  readonly mpn?: string | null;
  readonly sku?: string | null;
  readonly mpnOrSku?: string | null;
  readonly manufacturer?: string | null;
  readonly seller?: string | null;
  readonly start: number;
  readonly limit: number;
  readonly reference?: string | null;
}

interface MatchOptions {
  readonly requireAuthorizedSellers?: boolean | null;
  readonly requireStockAvailable?: boolean | null;
  readonly filters?: FilterMap | null;
}

const maxParts = 100;

function bySku(parts: readonly Part[], sku: string): Part[] {
  const wanted = sku.trim().toUpperCase();
  return parts.filter(({ sellers }) =>
    sellers.some(({ offers }) => offers.some((offer) => offer.sku.toUpperCase() === wanted)),
  );
}

function candidates(query: MatchQuery, context: AnswerContext): readonly Part[] {
  if (query.mpn) return context.index.byMpn(query.mpn);
  if (query.sku) return bySku(context.parts, query.sku);
  const either = query.mpnOrSku ?? '';
  const skuHits = bySku(context.parts, either);
  return skuHits.length > 0 ? skuHits : context.index.byMpn(either);
}

/** A misspelt manufacturer or seller leaves nothing and is no error: so the service behaves. */
function matchesOf(query: MatchQuery, options: MatchOptions, context: AnswerContext): readonly Part[] {
  const { manufacturer, seller } = query;
  const found = candidates(query, context).filter(
    (part) =>
      (!manufacturer || isNamed(part.manufacturer, manufacturer)) &&
      (!seller || part.sellers.some(({ company }) => isNamed(company, seller))) &&
      (!options.requireAuthorizedSellers || part.sellers.some(({ isAuthorized }) => isAuthorized)) &&
      (!options.requireStockAvailable || isInStock(part)),
  );
  return filterParts(found, options.filters);
}

function matchView(query: MatchQuery, options: MatchOptions, market: Market, context: AnswerContext) {
  const reference = query.reference ?? null;
  const parts =
    (list: readonly Part[]) => (_args: unknown, shared: AnswerContext, info: GraphQLResolveInfo) => {
      notePartList(shared, info);
      return list.map((part) => new PartView(part, market));
    };
  if (!query.mpn && !query.sku && !query.mpnOrSku) {
    return { reference, hits: 0, parts: parts([]), error: 'A query needs an mpn, a sku or an mpnOrSku' };
  }
  const found = matchesOf(query, options, context);
  const page = found.slice(query.start, query.start + query.limit);
  return { reference, hits: found.length, parts: parts(page), error: null };
}

/** The root field that looks up many lines at once: one entry a line, in their order. */
export const matchFields = {
  supMultiMatch(
    args: Market & { readonly queries: readonly MatchQuery[]; readonly options?: MatchOptions | null },
    context: AnswerContext,
  ) {
    const asked = args.queries.reduce((sum, { limit }) => sum + limit, 0);
    // The number is documented, the wording is ours.
    if (asked > maxParts) throw new GraphQLError('the sum of limits must be between 0 and 100');
    return args.queries.map((query) => matchView(query, args.options ?? {}, args, context));
  },
};
