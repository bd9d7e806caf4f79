import { basename } from 'node:path';
import { type BrowserWindow, dialog, type OpenDialogOptions } from 'electron';
import type { BomFile } from '../../features/bom/drafts/drafts';
import { maxFileBytes } from '../../shared/contract/constants/bom-limits';
import { readFileUpTo } from './read-file-up-to';

const options: OpenDialogOptions = {
  properties: ['openFile'],
  filters: [
    { name: 'BOMs', extensions: ['csv', 'tsv', 'txt', 'xls', 'xlsx', 'ods', 'json'] },
    { name: 'All files', extensions: ['*'] },
  ],
};

/** Asks for a file in the system's dialog; null if canceled. Throws `bom-unreadable`. */
export async function chooseBomFile(window: BrowserWindow | null): Promise<BomFile | null> {
  const { canceled, filePaths } = await (window
    ? dialog.showOpenDialog(window, options)
    : dialog.showOpenDialog(options));
  const [path] = filePaths;
  if (canceled || path === undefined) return null;
  return { name: basename(path).slice(0, 300), bytes: await readFileUpTo(path, maxFileBytes) };
}
