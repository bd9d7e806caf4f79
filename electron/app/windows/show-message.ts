import { type BrowserWindow, dialog, type MessageBoxOptions } from 'electron';

/** Shows a message box of the system above `parent`; the index of the button that was pressed. */
export async function showMessage(
  parent: BrowserWindow | null,
  message: Omit<MessageBoxOptions, 'title'>,
): Promise<number> {
  const options = { ...message, title: 'Parts Lookup' };
  // A dialog above a hidden window would be hidden too.
  const { response } = await (parent?.isVisible()
    ? dialog.showMessageBox(parent, options)
    : dialog.showMessageBox(options));
  return response;
}
