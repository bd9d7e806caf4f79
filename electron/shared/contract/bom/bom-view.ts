import { z } from 'zod';
import { maxBoardCounts, maxBomLines, maxBomNameLength } from '../constants/bom-limits';
import { failureSchema } from '../failure';
import { currencySchema, decimalSchema, offerSchema, partSchema } from '../part';
import { bomLineSchema } from './bom-line';
import { bomSettingsSchema } from './bom-settings';

const count = z.int().nonnegative();
const isoTime = z.iso.datetime({ offset: true });

export const bomIdSchema = z.string().regex(/^[\w-]{1,64}$/);
export const bomNameSchema = z.string().trim().min(1).max(maxBomNameLength);

/** How far the lookup of a BOM has come. */
export const bomProgressSchema = z.strictObject({
  /** `waiting`: for the service, which had too many requests. */
  state: z.enum(['running', 'paused', 'waiting']),
  /** Part numbers. */
  done: count,
  of: count,
  partsSpent: count,
  /** When the service is asked again; null while it is not waited for. */
  waitsUntil: isoTime.nullable(),
});
export type BomProgress = z.infer<typeof bomProgressSchema>;

/** What all lines cost for one board count, in the BOM's currency, without shipping and tax. */
export const bomTotalsSchema = z.strictObject({
  boards: z.int().positive(),
  total: decimalSchema,
  /** Rounded to six places. */
  perBoard: decimalSchema,
  /** What of the total is for pieces beyond those needed. */
  excess: decimalSchema,
  /** Whether any price is converted at the service's rate. */
  estimated: z.boolean(),
  /** Lines that are populated; of these, those with a price and those without. */
  lines: count,
  priced: count,
  withoutPrice: count,
  short: count,
  singleSource: count,
  endOfLife: count,
  /** Lines whose part was accepted by its number alone. */
  manufacturerUnchecked: count,
  /** The one with the greatest total first. */
  distributors: z
    .array(
      z.strictObject({
        id: offerSchema.shape.seller.shape.id,
        name: offerSchema.shape.seller.shape.name,
        lines: count,
        total: decimalSchema,
        estimated: z.boolean(),
      }),
    )
    .max(maxBomLines),
});

export type BomTotals = z.infer<typeof bomTotalsSchema>;

/** A BOM as it is shown: its lines, and what they cost by the prices that main holds now. */
export const bomViewSchema = z.strictObject({
  id: bomIdSchema,
  name: bomNameSchema,
  settings: bomSettingsSchema,
  /** Greater after each change. */
  revision: count,
  canUndo: z.boolean(),
  /** What it was made from; null for a pasted table. */
  fileName: z.string().max(300).nullable(),
  lines: z.array(bomLineSchema).max(maxBomLines),
  /** One for each board count. */
  totals: z.array(bomTotalsSchema).max(maxBoardCounts),
  /** The lookup under way. */
  lookup: bomProgressSchema.nullable(),
  /** Why the last lookup has stopped before its end; null if it has not. */
  lookupFailure: failureSchema.nullable(),
  /**
   * The most that each press can cost, in parts. `otherMarket`: what prices for another country or currency would
   * cost; no press requests them before the BOM is set to it.
   */
  cost: z.strictObject({
    missing: count,
    failed: count,
    uncertain: count,
    expired: count,
    otherMarket: count,
    found: count,
    notFound: count,
  }),
  /** Whether lines have no prices because they were looked up for another country or currency than the BOM's. */
  isMarketNew: z.boolean(),
  /** Which service its lines were found at; null before any lookup. Sample parts are no real ones. */
  source: partSchema.shape.source.nullable(),
  /** When the oldest of its prices arrived; null without any. */
  fetchedAt: isoTime.nullable(),
  changedAt: isoTime,
});
export type BomView = z.infer<typeof bomViewSchema>;

/** A BOM in the list of all. */
export const bomSummarySchema = z.strictObject({
  id: bomIdSchema,
  name: bomNameSchema,
  lines: count,
  boards: bomSettingsSchema.shape.boards,
  problems: count,
  /** Lines that the total lacks until they are looked up, and those whose prices have expired; 0 while main has not looked. */
  notLookedUp: count,
  expired: count,
  changedAt: isoTime,
  currency: currencySchema,
  /** By the prices that main holds, for the first of the board counts; null if it has none, or not looked yet. */
  total: decimalSchema.nullable(),
  perBoard: decimalSchema.nullable(),
  estimated: z.boolean(),
  /** When the oldest of these prices arrived. */
  pricedAt: isoTime.nullable(),
  lookup: bomProgressSchema.nullable(),
});
export type BomSummary = z.infer<typeof bomSummarySchema>;
