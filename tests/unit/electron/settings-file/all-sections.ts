import { windowStateSection } from '../../../../electron/app/windows/window-state';
import { noConnection } from '../../../../electron/features/connection/connection-record';
import { connectionRecordSection } from '../../../../electron/features/connection/connection-record-section';
import { formerHistorySection } from '../../../../electron/features/history/stored-history';
import { settingsSection } from '../../../../electron/features/settings/settings-section';
import { noUpdateRecord } from '../../../../electron/features/updates/update-record';
import { updateRecordSection } from '../../../../electron/features/updates/update-record-section';
import { defaultSearchHistory } from '../../../../electron/shared/contract/constants/default-search-history';
import { defaultSettings } from '../../../../electron/shared/contract/constants/default-settings';
import { openSettingsFile, type SettingsFile } from '../../../../electron/storage/settings-file';
import type { Json } from './json-paths';

const openSections = (file: SettingsFile) => ({
  settings: file.section(settingsSection),
  search: file.section(formerHistorySection),
  connection: file.section(connectionRecordSection),
  updates: file.section(updateRecordSection),
  window: file.section(windowStateSection),
});
type Sections = ReturnType<typeof openSections>;

/** The contents of every section of the settings file. */
export type StoredSettings = { readonly [K in keyof Sections]: ReturnType<Sections[K]['read']> };

export const defaultStoredSettings: StoredSettings = {
  settings: defaultSettings,
  search: defaultSearchHistory,
  connection: noConnection,
  updates: noUpdateRecord,
  window: { bounds: null, maximized: false },
};

/** The file as this version writes `stored`. */
export const documentOf = (stored: StoredSettings) =>
  JSON.parse(JSON.stringify({ version: 1, ...stored })) as { [key: string]: Json };

/** The sections of all features over an in-memory file that contains `stored`; null means no file. */
export function openAllSections(stored: unknown, corruptBackup: string | null = null) {
  const disk = { text: JSON.stringify(stored), full: false };
  const unreadable: string[] = [];
  const file = openSettingsFile(
    {
      folder: '/data',
      stored: JSON.parse(disk.text),
      corruptBackup,
      save(document) {
        if (disk.full) throw new Error('ENOSPC: no space left on device, write');
        disk.text = JSON.stringify(document);
      },
    },
    (path) => unreadable.push(path),
  );
  const sections = openSections(file);
  return {
    file,
    ...sections,
    disk,
    unreadable,
    readAll: () => Object.fromEntries(Object.entries(sections).map(([key, { read }]) => [key, read()])),
    rewriteAll() {
      const rewrite = <T>({ read, write }: { read(): T; write(value: T): void }) => write(read());
      rewrite(sections.settings);
      rewrite(sections.search);
      rewrite(sections.connection);
      rewrite(sections.updates);
      rewrite(sections.window);
    },
    written: () => JSON.parse(disk.text) as Json,
  };
}
