import { type BrowserWindow, dialog } from 'electron';

/** Names a foreign host to the user before its address is opened. */
export async function confirmForeignLink(
  parent: BrowserWindow | null,
  { host, encrypted }: { readonly host: string; readonly encrypted: boolean },
): Promise<boolean> {
  const options = {
    type: 'question' as const,
    message: `Open ${host} in your browser?`,
    detail: encrypted
      ? 'The address comes from the part data.'
      : 'The address comes from the part data. The connection to this host is not encrypted.',
    buttons: ['Open', 'Cancel'],
    defaultId: 1,
    cancelId: 1,
  };
  const { response } = await (parent
    ? dialog.showMessageBox(parent, options)
    : dialog.showMessageBox(options));
  return response === 0;
}
