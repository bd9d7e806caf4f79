import { z } from 'zod';
import { callIdSchema } from './calls';
import {
  maxCachedParts,
  maxMessageLength,
  maxMessages,
  maxPartsPerList,
  maxPartsPerSearch,
  maxSearchTextLength,
  maxSeenDistributors,
  maxSimilarParts,
} from './constants/limits';
import { type Contract, nothing } from './contract';
import { attributesSchema, facetsSchema, serverFiltersSchema } from './facets';
import { leftOutSchema } from './left-out';
import { distributorSchema } from './offers-view';
import {
  countrySchema,
  currencySchema,
  fieldGroupSchema,
  idSchema,
  partRequestSchema,
  partSchema,
} from './part';
import { partRowSchema } from './part-row';
import { bestOrdersRequestSchema, bestOrdersSchema, pricingSchema } from './pricing';
import { searchTextSchema } from './search-text';
import { spellingHintSchema, suggestionRequestSchema, suggestionsSchema } from './suggestions';

/** The service reaches no further than `start` 1,000 (start must be between 0 and 1000). */
export const lastSearchStart = 1000;

/** `callId` is the page's id for this call, with which it may cancel it. `start`: hits to skip. */
export const searchRequestSchema = z.strictObject({
  callId: callIdSchema,
  text: searchTextSchema,
  start: z.number().int().min(0).max(lastSearchStart),
  /** How many parts may be requested, each billed; without it as many as the user has set. */
  maxParts: z.number().int().min(1).max(maxPartsPerSearch).optional(),
  /** Searches for the text as a part number, exactly as typed, whatever it looks like. */
  exactText: z.boolean().optional(),
  /** What the service filters by; without it the search is by text only. */
  serverFilters: serverFiltersSchema.optional(),
});
export type SearchRequest = z.infer<typeof searchRequestSchema>;

/**
 * What the service was asked for: a part number or a distributor's SKU as typed, words, or a description whose values are
 * in one form (`100 nF`), which makes it longer.
 */
const searchedForSchema = z.strictObject({
  kind: z.enum(['number', 'sku', 'value', 'keywords']),
  text: z
    .string()
    .min(1)
    .max(2 * maxSearchTextLength),
});

export type SearchedFor = z.infer<typeof searchedForSchema>;

export const searchAnswerSchema = z.strictObject({
  text: z.string(),
  searchedFor: searchedForSchema,
  start: z.number().int().nonnegative(),
  /** All matches at the service; may exceed what can be reached. */
  hits: z.number().int().nonnegative(),
  /** False if the service did not say how many there are; `hits` is then what it returned. */
  hitsKnown: z.boolean(),
  rows: z.array(partRowSchema).max(maxPartsPerSearch),
  /** Parts of this page that the service found but did not return. */
  undeliveredParts: z.number().int().nonnegative(),
  leftOut: leftOutSchema,
  facets: facetsSchema,
  attributes: attributesSchema,
  /** Whether the service has filtered the search. */
  serverFiltered: z.boolean(),
  /** Where the next rows start and how many there can be, each billed; null if no more can be reached. */
  nextPage: z
    .strictObject({ start: z.number().int().positive(), maxParts: z.number().int().positive() })
    .nullable(),
  /** The market of the stock and prices. */
  country: countrySchema,
  currency: currencySchema,
  /** What the rows' best choices are for. */
  pricedFor: pricingSchema,
  outsidePlan: z.array(fieldGroupSchema),
  /** The service's warnings and errors beside the parts, in its own words. */
  warnings: z.array(z.string().max(maxMessageLength)).max(maxMessages),
  /** How many more of these the service sent. */
  moreWarnings: z.number().int().nonnegative(),
  source: z.enum(['nexar', 'sample']),
  fetchedAt: partSchema.shape.fetchedAt,
  /** Parts that this answer cost: 0 if it was cached. */
  partsSpent: z.number().int().nonnegative(),
  requestId: z.string().max(200).nullable(),
});
export type SearchAnswer = z.infer<typeof searchAnswerSchema>;

/** Why a line has no part although it may have one. */
export const undeliveredSchema = z.strictObject({
  /** In the service's own words; null if it gave none. */
  message: z.string().max(maxMessageLength).nullable(),
  /** A part arrived, but could not be read. */
  isUnread: z.boolean(),
  /** Refused by the part limit. */
  isPartLimit: z.boolean(),
});
export type Undelivered = z.infer<typeof undeliveredSchema>;

/** Whether the user pressed a button that names the most parts that the call can use; then main need not ask. */
const costShownSchema = z.boolean().optional();

/** Part numbers that are looked up together; each costs one part, its best match, or none. */
export const partListRequestSchema = z.strictObject({
  callId: callIdSchema,
  costShown: costShownSchema,
  mpns: z.array(searchTextSchema).min(1).max(maxPartsPerList),
});
export type PartListRequest = z.infer<typeof partListRequestSchema>;

export const partListAnswerSchema = searchAnswerSchema
  .pick({
    country: true,
    currency: true,
    pricedFor: true,
    attributes: true,
    outsidePlan: true,
    leftOut: true,
    warnings: true,
    moreWarnings: true,
    source: true,
    partsSpent: true,
    requestId: true,
  })
  .extend({
    /** One line per part number, in the order of the request. */
    lines: z
      .array(
        z.strictObject({
          /** The part number as requested. */
          query: searchTextSchema,
          /** How many parts match, null if that is not known; the best one is in `row`, null if there is none. */
          hits: z.number().int().nonnegative().nullable(),
          row: partRowSchema.nullable(),
          /** Set if the service failed to deliver: then it is not known whether there is a part. */
          undelivered: undeliveredSchema.nullable(),
          fetchedAt: partSchema.shape.fetchedAt,
        }),
      )
      .max(maxPartsPerList),
  });
export type PartListAnswer = z.infer<typeof partListAnswerSchema>;

/** `evenIfFresh`: at its cost also where the cached answer is fresh. */
export const partUpdateRequestSchema = z.strictObject({
  callId: callIdSchema,
  partId: idSchema,
  evenIfFresh: z.boolean(),
});

/** The parts that the service considers similar to a listed one. It alone decides how many, and so what they cost. */
export const similarPartsRequestSchema = z.strictObject({
  callId: callIdSchema,
  partId: idSchema,
  costShown: costShownSchema,
});
export type SimilarPartsRequest = z.infer<typeof similarPartsRequestSchema>;

export const similarPartsAnswerSchema = searchAnswerSchema
  .pick({
    pricedFor: true,
    outsidePlan: true,
    undeliveredParts: true,
    leftOut: true,
    warnings: true,
    moreWarnings: true,
    source: true,
    fetchedAt: true,
    partsSpent: true,
  })
  .extend({ rows: z.array(partRowSchema).max(maxSimilarParts) });
export type SimilarPartsAnswer = z.infer<typeof similarPartsAnswerSchema>;

/** Parts on this computer that match a text, the best matches first; those of the present region alone. */
export const cachedPartsSchema = searchAnswerSchema
  .pick({ text: true, country: true, currency: true, outsidePlan: true })
  .extend({
    rows: z
      .array(
        z.strictObject({
          /** Without specifications. */
          part: partRowSchema,
          fetchedAt: partSchema.shape.fetchedAt,
        }),
      )
      .max(maxCachedParts),
    /** Whether more parts match. */
    hasMore: z.boolean(),
    /** What the rows' best choices are for; null if not all are for what is wanted now. */
    pricedFor: pricingSchema.nullable(),
    /** For how many hours answers are kept on disk; 0: not at all, so that nothing is found. */
    cacheHours: z.number().int().nonnegative(),
  });
export type CachedParts = z.infer<typeof cachedPartsSchema>;

export const lookupContract = {
  calls: {
    search: { request: searchRequestSchema, result: searchAnswerSchema },
    part: { request: partRequestSchema, result: partSchema },
    lookUpList: { request: partListRequestSchema, result: partListAnswerSchema },
    updatePart: { request: partUpdateRequestSchema, result: partSchema },
    similarParts: { request: similarPartsRequestSchema, result: similarPartsAnswerSchema },
    cachedSimilarParts: { request: partRequestSchema, result: similarPartsAnswerSchema.nullable() },
    /** The best choices of listed parts at another quantity, or by other preferences; never sends a request. */
    bestOrders: { request: bestOrdersRequestSchema, result: bestOrdersSchema },
    /** Parts that were looked up before; never sends a request. */
    searchCached: { request: z.strictObject({ text: searchTextSchema }), result: cachedPartsSchema },
    /** The distributors of the parts that were looked up so far, by name; never sends a request. */
    seenDistributors: { request: nothing, result: z.array(distributorSchema).max(maxSeenDistributors) },
    /** Deletes all answers, those on disk included; then emits `answersCleared`. */
    clearAnswers: { request: nothing, result: nothing },
    suggest: { request: suggestionRequestSchema, result: suggestionsSchema },
    correctSpelling: { request: suggestionRequestSchema, result: spellingHintSchema },
  },
  events: {
    /** Answers were cleared, or another account, or none, is connected: earlier ones must not be shown as its own. */
    answersCleared: nothing,
  },
} satisfies Contract;
