import { z } from 'zod';
import { maxBookedTextLength, maxPlanParts } from './constants/limits';
import { type Contract, nothing } from './contract';
import { planGroupSchema } from './part';

const count = z.int().nonnegative();
const isoTime = z.iso.datetime({ offset: true });

export const planSchema = z.strictObject({
  kind: z.enum(['unknown', 'lifetime', 'monthly']),
  /** The part limit; null if it is not known. */
  parts: z.int().min(0).max(maxPlanParts).nullable(),
});

/** What is wrong with the file in which the ledger is stored. The app runs on, and keeps in memory what it cannot save. */
export const storeStateSchema = z.strictObject({
  problem: z.enum(['newer', 'in-use', 'not-writable', 'disk-full', 'failed']).nullable(),
  /** The name under which a damaged file was backed up at this start; null if none was. */
  damagedBackup: z.string().max(300).nullable(),
  folder: z.string().max(4096),
});

/** The plan's parts are used up. */
export const usedUpSchema = z.strictObject({
  /** The part limit; null if neither the service nor the user has named it. */
  limit: count.nullable(),
  /** When the service refused a request, or the last part was used; null if that is not known. */
  since: isoTime.nullable(),
  /** When parts arrive by themselves; null where the plan promises none. */
  resetsAt: isoTime.nullable(),
  /** Whether the service has said so. Else it follows from the count, which may be wrong. */
  isRefused: z.boolean(),
});

export const partsLeftSchema = z.strictObject({
  /** Parts of the sample are free, and without a connection there are none. */
  source: z.enum(['none', 'nexar', 'sample']),
  plan: planSchema,
  /** Null if the plan is not known. */
  left: count.nullable(),
  /** Since the plan's period began: this month, or ever with parts for life. */
  spent: z.int(),
  /** Of these, those that no answer has confirmed. */
  uncertain: count,
  /** Null while there are parts, as far as is known. */
  usedUp: usedUpSchema.nullable(),
  /** What the plan was seen to lack, and since when: no lookup asks for it. */
  gaps: z
    .array(z.strictObject({ group: planGroupSchema, since: isoTime }))
    .max(planGroupSchema.options.length),
  store: storeStateSchema,
});
export type PartsLeft = z.infer<typeof partsLeftSchema>;

export const spendingUseSchema = z.strictObject({
  at: isoTime,
  kind: z.enum(['search', 'list', 'update', 'similar', 'corrected', 'limit-reached']),
  text: z.string().max(maxBookedTextLength),
  /** Negative in a correction to fewer. */
  parts: z.int(),
  /** False where no answer has arrived: then it is the most that may have been spent. */
  certain: z.boolean(),
});

/** What was spent, on what and when. Days and months are UTC's, as the service counts. */
export const spendingBookSchema = z.strictObject({
  today: z.int(),
  thisWeek: z.int(),
  thisMonth: z.int(),
  /** The last thirty days, without those on which nothing was spent. */
  days: z.array(z.strictObject({ day: z.iso.date(), parts: z.int() })).max(31),
  /** The latest first. */
  uses: z.array(spendingUseSchema).max(50),
});
export type SpendingBook = z.infer<typeof spendingBookSchema>;

export const spendingContract = {
  calls: {
    partsLeft: { request: nothing, result: partsLeftSchema },
    spendingBook: { request: nothing, result: spendingBookSchema },
    choosePlan: { request: planSchema, result: partsLeftSchema },
    /** Sets how many parts the plan's period has used, where the user knows better; the book shows the correction. */
    correctSpent: { request: z.strictObject({ spent: count.max(maxPlanParts) }), result: partsLeftSchema },
    /** Forgets what the plan lacks, so that the next lookup asks for everything; costs nothing by itself. */
    forgetPlanGaps: { request: nothing, result: partsLeftSchema },
  },
  events: { partsLeftChanged: partsLeftSchema },
} satisfies Contract;
