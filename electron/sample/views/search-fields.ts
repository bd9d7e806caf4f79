import { GraphQLError, type GraphQLResolveInfo } from 'graphql';
import type { Part } from '../catalog/part';
import { type FilterMap, filterParts } from '../search/part-filters';
import { sortParts } from '../search/sort-parts';
import { isInStock } from './aggregations';
import type { AnswerContext, Market } from './answer-context';
import { notePartList } from './part-lists';
import { PartView } from './part-view';
import { type PageWindow, ResultSetView } from './result-set-view';

interface SearchArguments extends Market {
  readonly q?: string | null;
  readonly start?: number | null;
  readonly limit?: number | null;
  readonly sort?: string | null;
  readonly sortDir?: 'asc' | 'desc' | null;
  readonly inStockOnly?: boolean | null;
  readonly hasDatasheetOnly?: boolean | null;
  readonly filters?: FilterMap | null;
}

const defaultLimit = 10;

/** Refuses a window out of range with one error for each argument: a resolver can throw one, the rest go beside it. */
function windowOf({ start, limit }: SearchArguments, context: AnswerContext): PageWindow {
  const window = { start: start ?? 0, limit: limit ?? defaultLimit };
  const errors: GraphQLError[] = [];
  if (window.start < 0 || window.start > 1_000) {
    errors.push(new GraphQLError('start must be between 0 and 1000'));
  }
  if (window.limit < 0 || window.limit > 100) {
    errors.push(new GraphQLError('limit must be between 0 and 100'));
  }
  const last = errors.pop();
  context.moreErrors.push(...errors);
  if (last !== undefined) throw last;
  return window;
}

/** Without a text every part is a candidate: the filters choose. */
function candidates(args: SearchArguments, context: AnswerContext): readonly Part[] {
  const text = args.q?.trim() ?? '';
  if (text !== '') return context.index.byText(text);
  return Object.keys(args.filters ?? {}).length > 0 ? context.parts : [];
}

function search(args: SearchArguments, context: AnswerContext): ResultSetView {
  const window = windowOf(args, context);
  const found = filterParts(candidates(args, context), args.filters).filter(
    (part) => (!args.inStockOnly || isInStock(part)) && (!args.hasDatasheetOnly || part.datasheet !== null),
  );
  const sorted = sortParts(found, args.sort, args.sortDir);
  return new ResultSetView(sorted, window, args.filters ?? {}, args);
}

/** The root fields that find parts by text or by id. */
export const searchFields = {
  supSearchMpn: search,
  supSearch: search,

  /** Null in the place of an id that there is no part of. */
  supParts(
    args: Market & { readonly ids: readonly string[] },
    context: AnswerContext,
    info: GraphQLResolveInfo,
  ) {
    notePartList(context, info);
    return args.ids.map((id) => {
      const part = context.partsById.get(id);
      return part === undefined ? null : new PartView(part, args);
    });
  },
};
