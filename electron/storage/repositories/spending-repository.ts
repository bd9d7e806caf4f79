import type { Plan } from '../../shared/domain/spending/plan';
import type { LimitRefusal } from '../../shared/domain/spending/used-up';

/** What parts were spent on; the last two are corrections, by the user and by what the service says. */
export const spendingKinds = ['search', 'list', 'update', 'similar', 'corrected', 'limit-reached'] as const;
export type SpendingKind = (typeof spendingKinds)[number];

/** A line of the ledger. */
export interface SpendingEntry {
  /** A hash of the Client ID. */
  readonly application: string;
  /** Milliseconds since 1970. */
  readonly at: number;
  readonly kind: SpendingKind;
  readonly text: string;
  readonly parts: number;
  /** Whether an answer has settled it; until then `parts` is the most that it can be. */
  readonly certain: boolean;
}

export interface Reservation {
  /** An answer with `parts` parts has arrived. Where there is none, nothing was spent, and the line is removed. */
  settle(parts: number): Promise<void>;
}

/** The parts of a time; `uncertain`: those of them that no answer has settled. */
export interface Spent {
  readonly parts: number;
  readonly uncertain: number;
}

/** The parts of one day in UTC; `day`: days since 1970. */
export interface DaySpent {
  readonly day: number;
  readonly parts: number;
}

/** The ledger of every application, and its plan. */
export interface SpendingRepository {
  /** Writes a line for a request that is about to leave. */
  reserve(entry: Omit<SpendingEntry, 'certain'>): Promise<Reservation>;
  /** Writes a line that is certain. */
  add(entry: Omit<SpendingEntry, 'certain'>): Promise<void>;
  spent(application: string, since: number): Promise<Spent>;
  /** The days with parts, in order. */
  days(application: string, since: number): Promise<readonly DaySpent[]>;
  /** The latest lines first. */
  latest(application: string, count: number): Promise<readonly SpendingEntry[]>;
  /** Removes the texts of all lines of all applications; their counts stay. */
  forgetTexts(): Promise<void>;
  /** Null if nothing is stored. */
  plan(application: string): Promise<Plan | null>;
  setPlan(application: string, plan: Plan): Promise<void>;
  /** The last refusal because of the part limit; null once parts have arrived since. */
  refusal(application: string): Promise<LimitRefusal | null>;
  setRefusal(application: string, refusal: LimitRefusal | null): Promise<void>;
}

export const msPerDay = 86_400_000;
