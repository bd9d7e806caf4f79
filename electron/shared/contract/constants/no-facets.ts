import type { Facets } from '../facets';

/** Where the service counts nothing. */
export const noFacets: Facets = {
  manufacturers: [],
  categories: [],
  lifecycles: [],
  rohs: [],
  inStock: null,
  specifications: [],
};
