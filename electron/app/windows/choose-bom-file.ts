import { readFile, stat } from 'node:fs/promises';
import { basename } from 'node:path';
import { type BrowserWindow, dialog, type OpenDialogOptions } from 'electron';
import { FailureError } from '../../core/failure-error';
import type { BomFile } from '../../features/bom/drafts/drafts';
import { maxFileBytes } from '../../shared/contract/constants/bom-limits';

const options: OpenDialogOptions = {
  properties: ['openFile'],
  filters: [
    { name: 'BOMs', extensions: ['csv', 'tsv', 'txt', 'xls', 'xlsx', 'ods', 'json'] },
    { name: 'All files', extensions: ['*'] },
  ],
};

/** Reads no more than a BOM may have. Throws `bom-unreadable`. */
async function readChosen(path: string): Promise<Uint8Array> {
  try {
    const { size } = await stat(path);
    if (size > maxFileBytes)
      throw new FailureError('bom-unreadable', `${size} bytes`, { unreadable: 'too-large' });
    return await readFile(path);
  } catch (error) {
    if (error instanceof FailureError) throw error;
    throw new FailureError('bom-unreadable', String(error), { unreadable: 'not-opened' });
  }
}

/** Asks for a file in the system's dialog; null if canceled. Throws `bom-unreadable`. */
export async function chooseBomFile(window: BrowserWindow | null): Promise<BomFile | null> {
  const { canceled, filePaths } = await (window
    ? dialog.showOpenDialog(window, options)
    : dialog.showOpenDialog(options));
  const [path] = filePaths;
  if (canceled || path === undefined) return null;
  return { name: basename(path).slice(0, 300), bytes: await readChosen(path) };
}
