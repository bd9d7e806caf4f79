import { z } from 'zod';
import { maxShownUrl } from './constants/limits';
import { type Contract, nothing } from './contract';
import { searchTextSchema } from './search-text';
import { quantitySchema } from './settings';

/** What a `parts-lookup:` link asks for. It only fills in fields: the user decides whether to spend parts on it. */
export const deepLinkSchema = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.enum(['search', 'part']),
    text: searchTextSchema,
    /** The one whose part is meant, as the link spells it; null in a link to a search. */
    manufacturer: searchTextSchema.nullable(),
    /** Null also where the link's quantity could not be read. */
    quantity: quantitySchema.nullable(),
    isQuantityIgnored: z.boolean(),
  }),
  z.strictObject({
    kind: z.literal('refused'),
    reason: z.enum(['unknown-action', 'no-part-number', 'too-long']),
    /** The beginning of the link, so that the user can recognize it. */
    address: z.string().max(maxShownUrl),
  }),
]);
export type DeepLink = z.infer<typeof deepLinkSchema>;

export const deepLinksContract = {
  calls: { takeDeepLink: { request: nothing, result: deepLinkSchema.nullable() } },
  events: { deepLinkOpened: nothing },
} satisfies Contract;
