import type { ServerFilters } from '../../../electron/shared/contract/facets';

/** What one press asks main for: a text, perhaps filtered by the service, or a list of part numbers. */
export type SearchQuery =
  | { readonly kind: 'search'; readonly text: string; readonly serverFilters: ServerFilters | undefined }
  | {
      readonly kind: 'list';
      readonly mpns: readonly string[];
      /** Tells this press from another one for the same numbers. */
      readonly id: number;
    };
