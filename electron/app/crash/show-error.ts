import { app, clipboard } from 'electron';
import { showMessage } from '../windows/show-message';

/** Shows why the app ends, with a way to copy it for a bug report. `text` is redacted. */
export async function showError(message: string, text: string): Promise<void> {
  // For who starts the app in a terminal, perhaps without a screen.
  process.stderr.write(`${message}\n${text}\n`);
  // Before that there are no dialogs.
  await app.whenReady();
  const options = { type: 'error' as const, detail: text, noLink: true };
  const buttons = ['Quit', 'Copy'];
  const response = await showMessage(null, { ...options, message, buttons, defaultId: 0, cancelId: 0 });
  if (response !== 1) return;
  clipboard.writeText(`${message}\n${text}`);
  // On X11 the clipboard is emptied when the app ends: that waits until the text was pasted.
  const copied = 'Copied. Paste the text before you quit.';
  await showMessage(null, { ...options, message: copied, buttons: ['Quit'] });
}
