import { categories } from '../catalog/categories';
import { manufacturers } from '../catalog/manufacturers';
import { spellingCorrections } from '../search/spelling';
import type { AnswerContext } from './answer-context';

const maxSuggestions = 10;

/** The root fields that return no part, and so cost nothing. */
export const freeFields = {
  supCategories({ ids }: { readonly ids?: readonly string[] | null }) {
    return categories.filter(({ id }) => !ids || ids.includes(id)).map(({ id }) => ({ id }));
  },

  supManufacturers({ ids }: { readonly ids?: readonly string[] | null }) {
    return Object.values(manufacturers)
      .filter(({ id }) => !ids || ids.includes(id))
      .map(({ id, name, aliases }) => ({ id, name, aliases }));
  },

  /** MPNs that begin with the text, shortest first, each with its manufacturers. */
  supSuggest({ q }: { readonly q: string }, { index }: AnswerContext) {
    const found = index.byPrefix(q);
    const mpns = new Set([...new Set(found.map(({ mpn }) => mpn))].slice(0, maxSuggestions));
    return found
      .filter(({ mpn }) => mpns.has(mpn))
      .map(({ mpn, category, manufacturer }) => ({
        text: mpn,
        inCategoryName: category?.name ?? '',
        inManufacturerName: manufacturer.name,
      }));
  },

  supSpellingCorrection({ q }: { readonly q: string }, { parts, index }: AnswerContext) {
    return spellingCorrections(q, parts, index);
  },
};
