import { categories } from '../catalog/categories';
import { spellingCorrections } from '../search/spelling';
import type { AnswerContext } from './answer-context';

const maxSuggestions = 10;

/** The root fields that return no part, and so cost nothing. */
export const freeFields = {
  supCategories({ ids }: { readonly ids?: readonly string[] | null }) {
    return categories.filter(({ id }) => !ids || ids.includes(id)).map(({ id }) => ({ id }));
  },

  /** MPNs that begin with the text, shortest first. */
  supSuggest({ q }: { readonly q: string }, { index }: AnswerContext) {
    const firstByMpn = new Map(
      index
        .byPrefix(q)
        .toReversed()
        .map((part) => [part.mpn, part]),
    );
    return [...firstByMpn.values()]
      .toReversed()
      .slice(0, maxSuggestions)
      .map(({ mpn, category }) => ({ text: mpn, inCategoryName: category?.name ?? '' }));
  },

  supSpellingCorrection({ q }: { readonly q: string }, { parts, index }: AnswerContext) {
    return spellingCorrections(q, parts, index);
  },
};
