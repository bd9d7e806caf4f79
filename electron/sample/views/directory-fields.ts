import { attributes } from '../catalog/attributes';
import { type Category, categories } from '../catalog/categories';
import { type Company, slugOf } from '../catalog/company';
import { manufacturers } from '../catalog/manufacturers';
import { allSellers } from '../catalog/sellers';
import { spellingCorrections } from '../search/spelling';
import type { AnswerContext } from './answer-context';
import { CategoryView } from './category-view';
import { CompanyView } from './company-view';

interface CompanyArguments {
  readonly ids?: readonly string[] | null;
  readonly slugs?: readonly string[] | null;
}

const maxSuggestions = 10;

function chosenCompanies(companies: readonly Company[], { ids, slugs }: CompanyArguments): CompanyView[] {
  return companies
    .filter(({ id }) => !ids || ids.includes(id))
    .filter(({ name }) => !slugs || slugs.includes(slugOf(name)))
    .map((company) => new CompanyView(company));
}

function categoryViews(chosen: readonly Category[]): CategoryView[] {
  return chosen.map((category) => new CategoryView(category));
}

/** The root fields that return no part, and so cost nothing: lists, suggestions, corrections. */
export const directoryFields = {
  supCategories(args: {
    readonly ids?: readonly string[] | null;
    readonly paths?: readonly string[] | null;
    readonly root?: 'ElectronicParts' | 'Application';
  }) {
    if (args.root === 'Application') return [];
    const { ids, paths } = args;
    return categoryViews(
      categories.filter(({ id, path }) => (!ids || ids.includes(id)) && (!paths || paths.includes(path))),
    );
  },

  supCategoryById({ id }: { readonly id: string }) {
    return categoryViews(categories.filter((category) => category.id === id))[0] ?? null;
  },

  supCategoriesByIds({ ids }: { readonly ids: readonly string[] }) {
    return ids.map((id) => categoryViews(categories.filter((category) => category.id === id))[0] ?? null);
  },

  supManufacturers(
    args: CompanyArguments & { readonly minNumberOfActiveParts?: number | null },
    { parts }: AnswerContext,
  ) {
    const least = args.minNumberOfActiveParts ?? 0;
    const isActive = ({ id }: Company) =>
      least <= 0 || parts.filter(({ manufacturer }) => manufacturer.id === id).length >= least;
    return chosenCompanies(Object.values(manufacturers).filter(isActive), args);
  },

  supSellers(args: CompanyArguments & { readonly customPricingOnly?: boolean }) {
    return args.customPricingOnly ? [] : chosenCompanies(allSellers, args);
  },

  supAttributes: () => attributes,

  /** MPNs that begin with the text, shortest first; then names of categories unless part numbers alone are wanted. */
  supSuggest(
    args: {
      readonly q: string;
      readonly categoryId?: string | null;
      readonly partNumbersOnly?: boolean | null;
    },
    { index }: AnswerContext,
  ) {
    const { q, categoryId } = args;
    const parts = index.byPrefix(q).filter(({ category }) => !categoryId || category?.id === categoryId);
    const firstOfMpn = new Map(parts.toReversed().map((part) => [part.mpn, part]));
    const mpns = [...firstOfMpn.values()].toReversed().map(({ mpn, category, manufacturer, id }) => ({
      text: mpn,
      inCategoryName: category?.name ?? '',
      inCategoryId: category?.id ?? '',
      inManufacturerName: manufacturer.name,
      inPartId: id,
    }));
    const names = args.partNumbersOnly || q.trim() === '' ? [] : suggestedCategories(q);
    return [...mpns, ...names].slice(0, maxSuggestions);
  },

  supSpellingCorrection({ q }: { readonly q: string }, { parts, index }: AnswerContext) {
    return spellingCorrections(q, parts, index);
  },

  supSearchCorrection({ q }: { readonly q: string }, { parts, index }: AnswerContext) {
    return spellingCorrections(q, parts, index).map((correction) => ({ ...correction, droppedTerms: [] }));
  },
};

function suggestedCategories(text: string) {
  const start = text.trim().toLowerCase();
  return categories
    .filter(({ name }) => name.toLowerCase().startsWith(start))
    .map(({ id, name }) => ({
      text: name.toLowerCase(),
      inCategoryName: name,
      inCategoryId: id,
      inManufacturerName: '',
      inPartId: '',
    }));
}
