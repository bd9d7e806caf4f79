export const dayMs = 24 * 3_600_000;

/** From this age (days) the app shows how old it is: Chromium has security fixes every two weeks. */
const oldInDays = 90;

/** Whole days between `time`, in ISO 8601, and `now`. */
export const daysSince = (time: string, now: number): number => Math.floor((now - Date.parse(time)) / dayMs);

/** The age of a build in days once it is old; null before that, or if unknown. */
export function oldBuildInDays(builtAt: string | null, now: number): number | null {
  if (builtAt === null) return null;
  const days = daysSince(builtAt, now);
  return days >= oldInDays ? days : null;
}
