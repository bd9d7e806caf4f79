const msPerDay = 24 * 3_600_000;

/**
 * When a lifecycle was stated, by the service's text: the day of "Production (Last Updated: 5 days ago)" in a part that was
 * fetched at `fetchedAt`. Where the text gives no days, its own words ("2 years ago"); null where it gives nothing.
 */
export function lifecycleSince(text: string, fetchedAt: string): Date | string | null {
  const age = /last updated:?\s*([^()]+)/i.exec(text)?.[1]?.trim();
  if (!age) return null;
  const days = /^(\d+) days? ago$/i.exec(age)?.[1];
  return days === undefined ? age : new Date(Date.parse(fetchedAt) - Number(days) * msPerDay);
}
