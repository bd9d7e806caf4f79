/** The age of a lifecycle in the service's text: "5 days ago" of "Production (Last Updated: 5 days ago)"; null where there is none. */
export function lifecycleAge(text: string): string | null {
  return /last updated:?\s*([^()]+)/i.exec(text)?.[1]?.trim() || null;
}
