import { type BrowserWindow, dialog } from 'electron';

/** Asks in the system's dialog where to save; null if canceled. */
export async function chooseSavePath(window: BrowserWindow | null, fileName: string): Promise<string | null> {
  const options = { defaultPath: fileName, filters: [{ name: 'JSON', extensions: ['json'] }] };
  const { canceled, filePath } = await (window
    ? dialog.showSaveDialog(window, options)
    : dialog.showSaveDialog(options));
  return canceled || filePath === '' ? null : filePath;
}
