import type { BrowserWindow } from 'electron';
import { showMessage } from './show-message';

/** Tells the user how many searches were sent in `ms`, and asks whether more may follow. */
export async function confirmMoreSearches(
  parent: BrowserWindow | null,
  { count, ms }: { readonly count: number; readonly ms: number },
): Promise<boolean> {
  const period = ms === 60_000 ? 'the last minute' : 'the last hour';
  const response = await showMessage(parent, {
    type: 'warning',
    message: `Parts Lookup has sent ${count} searches in ${period}.`,
    detail:
      'Each search can use up parts of your Nexar plan. If you did not start this many, choose Stop: ' +
      'nothing more is sent for now, and what you typed stays.',
    buttons: ['Continue', 'Stop'],
    defaultId: 1,
    cancelId: 1,
    noLink: true,
  });
  return response === 0;
}
