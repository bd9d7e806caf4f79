import { z } from 'zod';
import type { Contract } from './contract';
import { searchTextSchema } from './lookup';
import { idSchema } from './part';

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

export const linksContract = {
  calls: { openLink: { request: linkRequestSchema, result: linkResultSchema } },
  events: {},
} satisfies Contract;
