import { FailureError } from '../../core/failure-error';
import type { Feature } from '../../ipc/feature';
import type { SendToPage } from '../../ipc/send-to-page';
import type { historyContract } from '../../shared/contract/history';
import { createSqliteHistory } from '../../storage/repositories/sqlite-history';
import type { SettingsFile } from '../../storage/settings-file';
import type { UserDataStore } from '../../storage/user-data-store';
import { createSearchHistory, type FoundSearch, type SearchHistoryOptions } from './search-history';
import { formerHistorySection } from './stored-history';

interface HistoryFeatureOptions extends Omit<SearchHistoryOptions, 'onDisk' | 'former' | 'onChanged'> {
  readonly store: Pick<UserDataStore, 'open' | 'whenOpened' | 'requireUsable' | 'removeTraces'>;
  readonly settingsFile: Pick<SettingsFile, 'section'>;
  /** Removes the texts of searches that are stored elsewhere. */
  readonly forgetTexts: () => Promise<void>;
  readonly sendToPage: SendToPage;
}

export interface HistoryFeature extends Feature<typeof historyContract> {
  /** Adds a search that found something. */
  readonly remember: (search: FoundSearch) => Promise<void>;
  /** Resolves once the view is known in which results are shown. */
  readonly ready: () => Promise<unknown>;
}

export function createHistoryFeature({
  store,
  settingsFile,
  forgetTexts,
  sendToPage,
  ...options
}: HistoryFeatureOptions): HistoryFeature {
  const history = createSearchHistory({
    ...options,
    async onDisk() {
      const { database } = await store.open();
      return database && createSqliteHistory(database);
    },
    former: settingsFile.section(formerHistorySection),
    onChanged: (next) => sendToPage('searchHistoryChanged', next),
  });
  return {
    calls: {
      async searchHistory() {
        // The page asks before its first paint, which the file must not delay.
        await store.whenOpened();
        return history.read();
      },
      rememberView: history.rememberView,
      async forgetSearches() {
        try {
          await store.requireUsable();
          await forgetTexts();
          const left = await history.forgetSearches();
          await store.removeTraces();
          return left;
        } catch (error) {
          throw new FailureError('history-not-cleared', String(error));
        }
      },
    },
    remember: history.remember,
    ready: history.read,
    stop: history.flush,
  };
}
