import { app } from 'electron';
import { copyText } from '../copy-text';
import { showMessage } from '../windows/show-message';

/** Shows why the app quits, with a button to copy it for a bug report. `text` is redacted. */
export async function showError(message: string, text: string): Promise<void> {
  // For users who start the app in a terminal, perhaps without a display.
  process.stderr.write(`${message}\n${text}\n`);
  // There are no dialogs before `ready`.
  await app.whenReady();
  const options = { type: 'error' as const, detail: text, noLink: true };
  const buttons = ['Quit', 'Copy'];
  const response = await showMessage(null, { ...options, message, buttons, defaultId: 0, cancelId: 0 });
  if (response !== 1) return;
  await copyText(`${message}\n${text}`);
  // On X11 the clipboard is cleared when the app quits, so it waits until the text was pasted.
  const copied = 'Copied. Paste the text before you quit.';
  await showMessage(null, { ...options, message: copied, buttons: ['Quit'] });
}
