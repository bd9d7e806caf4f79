/** How old the service says a lifecycle is: "5 days ago" out of "Production (Last Updated: 5 days ago)"; null without. */
export function lifecycleAge(text: string): string | null {
  return /last updated:?\s*([^()]+)/i.exec(text)?.[1]?.trim() || null;
}
