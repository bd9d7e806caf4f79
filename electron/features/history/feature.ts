import type { Feature } from '../../ipc/feature';
import type { SendToPage } from '../../ipc/send-to-page';
import type { historyContract } from '../../shared/contract/history';
import type { SettingsFile } from '../../storage/settings-file';
import { createSearchHistory, type SearchHistoryOptions } from './search-history';
import { searchHistorySection } from './search-history-section';

interface HistoryFeatureOptions extends Omit<SearchHistoryOptions, 'section' | 'onChanged'> {
  readonly settingsFile: Pick<SettingsFile, 'section'>;
  readonly sendToPage: SendToPage;
}

export interface HistoryFeature extends Feature<typeof historyContract> {
  /** Adds the text of a search that found something. */
  readonly remember: (text: string) => void;
}

export function createHistoryFeature({
  settingsFile,
  sendToPage,
  ...options
}: HistoryFeatureOptions): HistoryFeature {
  const history = createSearchHistory({
    ...options,
    section: settingsFile.section(searchHistorySection),
    onChanged: (next) => sendToPage('searchHistoryChanged', next),
  });
  return {
    calls: {
      searchHistory: async () => history.read(),
      rememberView: async (view) => history.rememberView(view),
      forgetSearches: async () => history.forgetSearches(),
    },
    remember: history.remember,
    stop: history.flush,
  };
}
