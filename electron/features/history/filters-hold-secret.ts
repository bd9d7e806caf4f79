import type { SearchView } from '../../shared/contract/history';

/**
 * SECURITY: the database is not encrypted, and filters are typed and pasted too. Whether the filters of a view, or the
 * text that they are for, contain a secret.
 */
export function filtersHoldSecret(
  { filters, filteredText }: Pick<SearchView, 'filters' | 'filteredText'>,
  holdsSecret: (text: string) => boolean,
): boolean {
  const typed = filters.flatMap(({ facet, values, from, to }) => [facet, ...values, from, to]);
  return [filteredText, ...typed].some((text) => text !== null && holdsSecret(text));
}
