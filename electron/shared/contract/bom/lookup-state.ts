import { z } from 'zod';
import { manufacturerMatches, matchClasses } from '../../domain/bom/matching/match-class';
import { maxMessageLength, maxPartsPerList } from '../constants/limits';
import { countrySchema, currencySchema, partSchema } from '../part';

/** What identifies a part for good: it stays when prices and stock have expired. */
export const namedPartSchema = partSchema.pick({ id: true, mpn: true, manufacturer: true });

export const matchSchema = z.strictObject({
  class: z.enum(matchClasses),
  manufacturer: z.enum(manufacturerMatches),
});

const isoTime = z.iso.datetime({ offset: true });
const message = z.string().max(maxMessageLength).nullable();
/** How many part numbers the request holds at most, or held. */
const batch = z.int().min(1).max(maxPartsPerList);

const foundSchema = z.strictObject({
  state: z.literal('found'),
  match: matchSchema,
  part: namedPartSchema,
  /** How many parts match, as far as the service said. */
  hits: z.int().nonnegative().nullable(),
  fetchedAt: isoTime,
  country: countrySchema,
  currency: currencySchema,
});
const noneSchema = z.strictObject({ state: z.literal('none'), fetchedAt: isoTime });

/** What an earlier lookup has answered, which a later one without an answer does not take away; null if there is none. */
const known = z.discriminatedUnion('state', [foundSchema, noneSchema]).nullable();

/** How far the lookup of one wanted part is. A part that nobody has asked for has none. */
export const lineLookupSchema = z.discriminatedUnion('state', [
  foundSchema,
  noneSchema,
  /** The user has asked for it; no request has been sent. */
  z.strictObject({ state: z.literal('waiting'), batch, known }),
  /** Its request has left, and no answer has come. */
  z.strictObject({ state: z.literal('requested'), batch, known }),
  /** No part came, in the service's words why. */
  z.strictObject({ state: z.literal('failed'), message, known }),
  /** No answer says whether it was counted. In a batch of one it fails by itself. */
  z.strictObject({ state: z.literal('uncertain'), message, batch, known }),
  /** Refused by the part limit. */
  z.strictObject({ state: z.literal('limited'), message, known }),
]);
export type LineLookup = z.infer<typeof lineLookupSchema>;

/** What the user has decided about a wanted part, for every BOM: this part, or the line as it is, without one. */
export const partDecisionSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('chosen'), part: namedPartSchema }),
  z.strictObject({ kind: z.literal('as-is') }),
]);
export type PartDecision = z.infer<typeof partDecisionSchema>;
