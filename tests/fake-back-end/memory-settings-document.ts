import type { SettingsDocument } from '../../electron/storage/settings-document';
import type { JsonObject } from '../../electron/storage/stored-field';

/** A settings file in memory, on a disk that can be full. */
export interface MemorySettingsDocument extends SettingsDocument {
  /** What is stored now. */
  readonly present: JsonObject | null;
  fillDisk(full: boolean): void;
}

export function createMemorySettingsDocument(
  stored: JsonObject | null,
  corruptBackup: string | null = null,
): MemorySettingsDocument {
  let present = stored;
  let isFull = false;
  return {
    folder: '/home/ada/.config/Parts Lookup',
    stored,
    corruptBackup,
    get present() {
      return present;
    },
    save(document) {
      if (isFull) throw new Error('ENOSPC: no space left on device');
      present = document;
    },
    fillDisk(full) {
      isFull = full;
    },
  };
}
