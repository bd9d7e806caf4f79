import type { Narrowing } from '../../../electron/shared/contract/facets';

/** What one press asks main for: a text, perhaps narrowed by the service, or a list of part numbers. */
export type Asked =
  | { readonly kind: 'search'; readonly text: string; readonly narrowing: Narrowing | undefined }
  | {
      readonly kind: 'list';
      readonly mpns: readonly string[];
      /** Tells this press from another one for the same numbers. */
      readonly id: number;
    };
