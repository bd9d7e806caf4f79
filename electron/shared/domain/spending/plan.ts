/** What an application has bought: parts for life, or parts a month (docs/nexar-api.md, Part limit). */
export interface Plan {
  readonly kind: 'unknown' | 'lifetime' | 'monthly';
  /** The part limit; null if it is not known. */
  readonly parts: number | null;
}

export const unknownPlan: Plan = { kind: 'unknown', parts: null };

/** The limits of evaluation applications, past and present, and those of the paid plans (docs/nexar-api.md, Part limit). */
export const lifetimeLimits: readonly number[] = [100, 1000];
export const monthlyLimits: readonly number[] = [2000, 15_000];

/** When the month of `now` began: in UTC, by which the service counts. */
export function monthStart(now: number): number {
  const date = new Date(now);
  return Date.UTC(date.getUTCFullYear(), date.getUTCMonth(), 1);
}

/** When the next month begins, likewise. */
export function nextMonthStart(now: number): number {
  const date = new Date(now);
  return Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + 1, 1);
}

/** Since when parts count toward the plan's limit. What was spent before an unknown plan's month is of no help. */
export function periodStart({ kind }: Plan, now: number): number {
  return kind === 'lifetime' ? 0 : monthStart(now);
}

/** How many parts are left; null if the plan is not known. A limit of 0 leaves none in any plan. */
export function partsLeft({ kind, parts }: Plan, spent: number): number | null {
  if (parts === 0) return 0;
  return kind === 'unknown' || parts === null ? null : Math.max(0, parts - spent);
}

/** The plan once the service has named its limit. Which kind it is follows from the documented limits alone. */
export function planWithLimit({ kind }: Plan, limit: number): Plan {
  if (kind !== 'unknown') return { kind, parts: limit };
  if (lifetimeLimits.includes(limit)) return { kind: 'lifetime', parts: limit };
  return { kind: monthlyLimits.includes(limit) ? 'monthly' : 'unknown', parts: limit };
}
