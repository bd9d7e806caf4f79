import { attributes } from '../catalog/attributes';
import { type Category, categories, isWithin } from '../catalog/categories';
import { type AnswerContext, partsPerCategory } from './answer-context';

/** A category as `SupCategory`. */
export class CategoryView {
  readonly blurb = null;
  readonly #category: Category;

  constructor(category: Category) {
    this.#category = category;
  }

  get id() {
    return this.#category.id;
  }

  get parentId() {
    return this.#category.parentId;
  }

  get name() {
    return this.#category.name;
  }

  get path() {
    return this.#category.path;
  }

  ancestors() {
    return this.#category.ancestors.map((ancestor) => new CategoryView(ancestor));
  }

  children() {
    return categories
      .filter(({ parentId }) => parentId === this.#category.id)
      .map((child) => new CategoryView(child));
  }

  relevantAttributes(_args: unknown, { parts }: AnswerContext) {
    const within = parts.filter(({ category }) => category !== null && isWithin(category, this.#category));
    const shortnames = new Set(
      within.flatMap(({ specs }) => specs.map(({ attribute }) => attribute.shortname)),
    );
    return attributes.filter(({ shortname }) => shortnames.has(shortname));
  }

  numParts(_args: unknown, { parts }: AnswerContext) {
    return partsPerCategory(parts).get(this.#category.id) ?? 0;
  }
}
