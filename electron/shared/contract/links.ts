import { z } from 'zod';
import type { Contract } from './contract';
import { searchTextSchema } from './lookup';
import { idSchema } from './part';

/** A link is asked for by what it is, never by an address: main opens what the answer held. */
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

/** A link whose address a part holds. */
export type PartLink = Extract<LinkRequest, { partId: string }>;

/** `opened` is false when the user, asked about a foreign host, said no. */
export const linkResultSchema = z.strictObject({ opened: z.boolean() });

export const linksContract = {
  calls: { openLink: { request: linkRequestSchema, result: linkResultSchema } },
  events: {},
} satisfies Contract;
