import type { BrowserWindow } from 'electron';
import { showMessage } from './show-message';

/** How much was requested within `ms`. */
interface SearchQuery {
  readonly of: 'searches' | 'parts';
  readonly count: number;
  readonly ms: number;
}

const sentTexts: Readonly<Record<SearchQuery['of'], (count: string, period: string) => string>> = {
  searches: (count, period) => `Parts Lookup has sent ${count} searches in ${period}.`,
  parts: (count, period) => `Parts Lookup has used up to ${count} parts in ${period}.`,
};

/** Tells the user how much was requested, and asks whether to continue. */
export async function confirmMoreSearches(
  parent: BrowserWindow | null,
  { of, count, ms }: SearchQuery,
): Promise<boolean> {
  const period = ms === 60_000 ? 'the last minute' : 'the last hour';
  const response = await showMessage(parent, {
    type: 'warning',
    message: sentTexts[of](count.toLocaleString('en-US'), period),
    detail:
      'Each part counts toward the part limit of your Nexar plan. If you didn’t start this many, choose Stop: ' +
      'nothing more is sent for now, and your input is kept.',
    buttons: ['Continue', 'Stop'],
    defaultId: 1,
    cancelId: 1,
    noLink: true,
  });
  return response === 0;
}
