import { exportFileName } from '../../../shared/domain/bom/export/file-name';
import { oneAtATime } from '../one-at-a-time';

/** Saves where the user chooses; null if they cancel. Throws `file-not-written`. */
export type SaveDocument = (
  document: { readonly name: string; readonly extension: 'csv' | 'xlsx' | 'json' },
  data: Uint8Array,
) => Promise<{ readonly fileName: string } | null>;

export interface SaveOptions {
  /** The path that the user chose in the system's dialog; null if canceled. */
  readonly choosePath: (fileName: string) => Promise<string | null>;
  readonly saveFile: (path: string, data: Uint8Array) => Promise<void>;
  readonly now: () => number;
}

/** The day by this computer's clock: "2026-11-30". */
function dayOf(ms: number): string {
  const date = new Date(ms);
  const two = (count: number) => String(count).padStart(2, '0');
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}

export function createSaveDocument({ choosePath, saveFile, now }: SaveOptions): SaveDocument {
  const choose = oneAtATime(choosePath);
  return async ({ name, extension }, data) => {
    const path = await choose(exportFileName(name, dayOf(now()), extension));
    if (path === null) return null;
    await saveFile(path, data);
    return { fileName: path.split(/[\\/]/).at(-1) ?? path };
  };
}
