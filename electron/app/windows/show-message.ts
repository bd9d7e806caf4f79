import { type BrowserWindow, dialog, type MessageBoxOptions } from 'electron';

/** Shows a system message box above `parent`; resolves to the index of the pressed button. */
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
