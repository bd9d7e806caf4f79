import { systemClock } from '../../../../../electron/core/clock';
import { createHistoryFeature } from '../../../../../electron/features/history/feature';
import type { SearchHistory } from '../../../../../electron/shared/contract/history';
import { openSettingsDocument } from '../../../../../electron/storage/settings-document';
import { openSettingsFile } from '../../../../../electron/storage/settings-file';
import { loadSqlite } from '../../../../../electron/storage/sqlite';
import { createUserDataStore } from '../../../../../electron/storage/user-data-store';

/** The history as the app has it on the files of `folder`. */
export function createHistory(folder: string): { read(): Promise<SearchHistory>; close(): void } {
  const store = createUserDataStore({
    folder,
    loadSqlite,
    clock: systemClock,
    onOpened: () => undefined,
    onBackUpFailed: () => undefined,
  });
  const history = createHistoryFeature({
    store,
    settingsFile: openSettingsFile(openSettingsDocument(folder, new Date()), () => undefined),
    forgetTexts: async () => undefined,
    holdsSecret: () => false,
    log: { warn: () => undefined },
    sendToPage: () => undefined,
    clock: systemClock,
  });
  return {
    async read() {
      await store.open();
      return history.calls.searchHistory(undefined);
    },
    close: store.close,
  };
}
