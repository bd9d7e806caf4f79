import type { BrowserWindow } from 'electron';
import { showMessage } from './show-message';

/** Shows the user a foreign host before its URL is opened. */
export async function confirmForeignLink(
  parent: BrowserWindow | null,
  { host, encrypted }: { readonly host: string; readonly encrypted: boolean },
): Promise<boolean> {
  const response = await showMessage(parent, {
    type: 'question',
    message: `Open ${host} in your browser?`,
    detail: encrypted
      ? 'The address comes from the part data.'
      : 'The address comes from the part data. The connection to this host is not encrypted.',
    buttons: ['Open', 'Cancel'],
    defaultId: 1,
    cancelId: 1,
  });
  return response === 0;
}
