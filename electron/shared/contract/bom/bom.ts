import { z } from 'zod';
import { maxBomLines, maxBoms, maxDeletions, maxPartsOfLine } from '../constants/bom-limits';
import { type Contract, nothing } from '../contract';
import { partSchema } from '../part';
import { bomCurveCalls } from './bom-curve';
import { bomDeltaSchema, viewRequestSchema } from './bom-delta';
import { bomDraftCalls } from './bom-draft';
import { bomLineSchema, linePatchSchema } from './bom-line';
import { bomLookupCalls } from './bom-lookup';
import { bomPlanCalls } from './bom-plans';
import { bomSettingsChangeSchema } from './bom-settings';
import { bomSplitCalls } from './bom-splits';
import { bomIdSchema, bomNameSchema, bomProgressSchema, bomSummarySchema } from './bom-view';
import { bomExportCalls } from './export';

const bomRequestSchema = z.strictObject({ bomId: bomIdSchema });
const namedBomSchema = bomSummarySchema.pick({ id: true, name: true });
export type NamedBom = z.infer<typeof namedBomSchema>;

const bomsSchema = z.strictObject({
  /** The last changed first. */
  boms: z.array(bomSummarySchema).max(maxBoms),
  /** Deletions that can be undone, the last first: each with the BOMs that it deleted. */
  deletions: z.array(z.array(namedBomSchema).min(1).max(maxBoms)).max(maxDeletions),
});

export const bomContract = {
  calls: {
    ...bomDraftCalls,
    ...bomPlanCalls,
    ...bomSplitCalls,
    ...bomCurveCalls,
    boms: { request: nothing, result: bomsSchema },
    renameBom: { request: z.strictObject({ bomId: bomIdSchema, name: bomNameSchema }), result: nothing },
    duplicateBom: { request: bomRequestSchema, result: bomRequestSchema },
    /** In one deletion, which can be undone for ten minutes, unless the app quits. */
    deleteBoms: {
      request: z.strictObject({ bomIds: z.array(bomIdSchema).min(1).max(maxBoms) }),
      result: nothing,
    },
    /** The list names no deletion before this any more. */
    dismissDeletions: { request: nothing, result: nothing },
    restoreBom: { request: bomRequestSchema, result: nothing },
    /** Throws `bom-gone`, as all that follow. */
    bom: { request: viewRequestSchema, result: bomDeltaSchema },
    /**
     * The part of a line with its offers for the market of the BOM, and its first alternates where the BOM uses them; without
     * those that are not cached. Nothing is sent.
     */
    bomParts: {
      request: z.strictObject({ bomId: bomIdSchema, lineId: bomLineSchema.shape.id }),
      result: z.array(partSchema).max(maxPartsOfLine),
    },
    changeBom: {
      request: viewRequestSchema.extend({ change: bomSettingsChangeSchema }),
      result: bomDeltaSchema,
    },
    changeBomLines: {
      request: viewRequestSchema.extend({
        lineIds: z.array(bomLineSchema.shape.id).min(1).max(maxBomLines),
        patch: linePatchSchema,
      }),
      result: bomDeltaSchema,
    },
    /** Makes a line of each row that was merged into this one; nothing happens if there are no several. */
    separateBomLine: {
      request: viewRequestSchema.extend({ lineId: bomLineSchema.shape.id }),
      result: bomDeltaSchema,
    },
    /** Makes one line of all populated ones that ask for the same as this one; nothing happens if there are no several. */
    mergeBomLine: {
      request: viewRequestSchema.extend({ lineId: bomLineSchema.shape.id }),
      result: bomDeltaSchema,
    },
    /** Takes the last change of settings or lines back; nothing happens if there is none since the app started. */
    undoBom: { request: viewRequestSchema, result: bomDeltaSchema },
    ...bomExportCalls,
    ...bomLookupCalls,
  },
  events: {
    bomsChanged: nothing,
    bomChanged: z.strictObject({ bomId: bomIdSchema, progress: bomProgressSchema.nullable() }),
  },
} satisfies Contract;
