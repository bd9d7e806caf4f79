import { type BrowserWindow, dialog } from 'electron';

/** The kinds of files that the app saves, by their extensions. */
const kinds: Readonly<Record<string, string>> = { csv: 'CSV', json: 'JSON', xlsx: 'Excel' };

/** Asks in the system's dialog where to save; null if canceled. */
export async function chooseSavePath(window: BrowserWindow | null, fileName: string): Promise<string | null> {
  const extension = fileName.split('.').at(-1) ?? '';
  const filters = [{ name: kinds[extension] ?? extension, extensions: [extension] }];
  const options = { defaultPath: fileName, filters };
  const { canceled, filePath } = await (window
    ? dialog.showSaveDialog(window, options)
    : dialog.showSaveDialog(options));
  return canceled || filePath === '' ? null : filePath;
}
