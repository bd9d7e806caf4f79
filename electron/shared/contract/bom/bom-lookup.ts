import { z } from 'zod';
import { callIdSchema } from '../calls';
import { maxBomCandidates } from '../constants/bom-limits';
import { type Contract, nothing } from '../contract';
import { partSchema } from '../part';
import { partRowSchema } from '../part-row';
import { bomDeltaSchema, viewRequestSchema } from './bom-delta';
import { bomLineSchema } from './bom-line';
import { bomIdSchema } from './bom-view';
import { matchSchema, partDecisionSchema } from './lookup-state';

/**
 * Which parts a button looks up: those that were never looked up; those that failed, or that the part limit refused; those that
 * may have been counted without an answer; those whose prices have expired; those that were found, whether their prices have
 * expired or not; those that were not found.
 */
export const lookupWhichSchema = z.enum(['missing', 'failed', 'uncertain', 'expired', 'found', 'not-found']);
export type LookupWhich = z.infer<typeof lookupWhichSchema>;

const bomRequestSchema = z.strictObject({ bomId: bomIdSchema });

/** Parts that may be meant by a line, those with the number nearest to it first. */
export const bomCandidatesSchema = z.strictObject({
  rows: z.array(z.strictObject({ part: partRowSchema, match: matchSchema })).max(maxBomCandidates),
  /** How many there are at the service; null if it did not say. */
  hits: z.int().nonnegative().nullable(),
  fetchedAt: partSchema.shape.fetchedAt,
  /** 0 if they were cached. */
  partsSpent: z.int().nonnegative(),
});
export type BomCandidates = z.infer<typeof bomCandidatesSchema>;

/** Looking up the lines of a BOM. All throw `bom-gone`. */
export const bomLookupCalls = {
  /**
   * Only a button that shows the most that it can cost leads here. Settles once it is stored; `bomChanged` reports how it goes.
   * `lineId`: what this line asks for alone.
   */
  lookUpBom: {
    request: z.strictObject({
      bomId: bomIdSchema,
      which: lookupWhichSchema,
      lineId: bomLineSchema.shape.id.exactOptional(),
      costShown: z.literal(true),
    }),
    result: nothing,
  },
  /** The request under way is paid: its answer is waited for. */
  pauseBom: { request: bomRequestSchema, result: nothing },
  resumeBom: { request: bomRequestSchema, result: nothing },
  /** What waits is given up; what is under way may have been counted. */
  cancelBomLookup: { request: bomRequestSchema, result: nothing },
  /** Costs at most `maxBomCandidates` parts, which the button says, and nothing if they are cached. */
  bomCandidates: {
    request: z.strictObject({ callId: callIdSchema, bomId: bomIdSchema, lineId: bomLineSchema.shape.id }),
    result: bomCandidatesSchema,
  },
  /** Decides about the part of a line and of all lines that ask for the same, also in other BOMs; null takes it back. */
  chooseCandidate: {
    request: viewRequestSchema.extend({
      lineId: bomLineSchema.shape.id,
      decision: partDecisionSchema.nullable(),
    }),
    result: bomDeltaSchema,
  },
} satisfies Contract['calls'];
