import { z } from 'zod';
import { maxLinksCopied } from './constants/limits';
import { type Contract, nothing } from './contract';
import { idSchema } from './part';
import { searchTextSchema } from './search-text';
import { quantitySchema } from './settings';

/** A link is requested by its kind, never by URL: main opens the one that the answer contained. */
export const linkRequestSchema = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.enum(['datasheet', 'datasheet-credit', 'image-credit', 'octopart', 'manufacturer']),
    partId: idSchema,
  }),
  z.strictObject({ kind: z.literal('offer'), partId: idSchema, offerId: idSchema }),
  z.strictObject({ kind: z.literal('octopart-search'), text: searchTextSchema }),
  z.strictObject({ kind: z.enum(['octopart-home', 'nexar-portal']) }),
]);
export type LinkRequest = z.infer<typeof linkRequestSchema>;

/** A link whose URL is part of a part's answer. */
export type PartLink = Extract<LinkRequest, { partId: string }>;

/** `opened` is false if the user declined to open a foreign host. */
export const linkResultSchema = z.strictObject({ opened: z.boolean() });

/** Listed parts, and the pieces for which they were compared. */
export const copyLinksRequestSchema = z.strictObject({
  partIds: z.array(idSchema).min(1).max(maxLinksCopied),
  quantity: quantitySchema,
});

export const linksContract = {
  calls: {
    openLink: { request: linkRequestSchema, result: linkResultSchema },
    copyLinks: { request: copyLinksRequestSchema, result: nothing },
  },
  events: {},
} satisfies Contract;
