import { GraphQLError } from 'graphql';
import type { Part } from '../catalog/part';
import { isNamed } from '../search/part-filters';
import type { AnswerContext, Market } from './answer-context';
import { partView } from './part-view';

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

const maxParts = 100;

function bySku(parts: readonly Part[], sku: string): Part[] {
  const wanted = sku.trim().toUpperCase();
  return parts.filter(({ sellers }) =>
    sellers.some(({ offers }) => offers.some((offer) => offer.sku.toUpperCase() === wanted)),
  );
}

function candidates({ mpn, sku, mpnOrSku }: MatchQuery, { index, parts }: AnswerContext): readonly Part[] {
  if (mpn) return index.byMpn(mpn);
  if (sku) return bySku(parts, sku);
  const either = mpnOrSku ?? '';
  const skuHits = bySku(parts, either);
  return skuHits.length > 0 ? skuHits : index.byMpn(either);
}

/** A misspelled manufacturer or seller leaves nothing and is no error (docs/nexar-api.md, Matching). */
function matchesOf(query: MatchQuery, context: AnswerContext): readonly Part[] {
  const { manufacturer, seller } = query;
  return candidates(query, context).filter(
    (part) =>
      (!manufacturer || isNamed(part.manufacturer, manufacturer)) &&
      (!seller || part.sellers.some(({ company }) => isNamed(company, seller))),
  );
}

function matchView(query: MatchQuery, market: Market, context: AnswerContext) {
  const reference = query.reference ?? null;
  if (!query.mpn && !query.sku && !query.mpnOrSku) {
    return { reference, hits: 0, parts: [], error: 'A query needs an mpn, a sku or an mpnOrSku' };
  }
  const found = matchesOf(query, context);
  const parts = found.slice(query.start, query.start + query.limit).map((part) => partView(part, market));
  return { reference, hits: found.length, parts, error: null };
}

/** The root field that looks up many lines at once: one entry a line, in their order. */
export const matchFields = {
  supMultiMatch(args: Market & { readonly queries: readonly MatchQuery[] }, context: AnswerContext) {
    const requested = args.queries.reduce((sum, { limit }) => sum + limit, 0);
    // The number is documented, the wording is invented (docs/nexar-api.md, Limits).
    if (requested > maxParts) throw new GraphQLError('the sum of limits must be between 0 and 100');
    return args.queries.map((query) => matchView(query, args, context));
  },
};
