import type { Logger } from '../../logging/logger';
import { defaultSearchHistory } from '../../shared/contract/constants/default-search-history';
import { maxRecentSearches, type SearchHistory } from '../../shared/contract/history';
import { searchTextSchema } from '../../shared/contract/search-text';
import type { HistoryRepository } from '../../storage/repositories/history-repository';
import type { SettingsSection } from '../../storage/settings-file';
import { filtersHoldSecret } from './filters-hold-secret';
import { storedView } from './stored-history';

interface LoadOptions {
  readonly holdsSecret: (text: string) => boolean;
  readonly log: Pick<Logger, 'warn'>;
}

export interface LoadedHistory {
  /** Null where it cannot be read; then it is not written either. */
  readonly disk: HistoryRepository | null;
  readonly history: SearchHistory;
  /** The view as it is stored. */
  readonly view: unknown;
}

/** Moves what an earlier version has stored in `settings.json` into the database; from there it is removed last. */
async function takeOver(
  disk: HistoryRepository,
  former: SettingsSection<SearchHistory>,
  { holdsSecret, log }: LoadOptions,
): Promise<void> {
  const { recent, ...view } = former.read();
  // SECURITY: the database is not encrypted.
  const texts = recent.filter((text) => !holdsSecret(text));
  const { filters, filteredText } = filtersHoldSecret(view, holdsSecret) ? defaultSearchHistory : view;
  const searches = texts.map((text) => ({ text, at: null, hits: null, parts: null }));
  await disk.takeOver(searches, storedView.write(undefined, { ...view, filters, filteredText }));
  try {
    former.remove();
  } catch (error) {
    // The next start tries again; what it holds by then is ignored.
    log.warn('search history not removed from the settings', { error: String(error) });
  }
}

/** What is stored; where that cannot be read, what an earlier version has stored. Never rejects. */
export async function loadHistory(
  disk: HistoryRepository | null,
  former: SettingsSection<SearchHistory>,
  options: LoadOptions,
): Promise<LoadedHistory> {
  try {
    if (disk) {
      if (former.isStored()) await takeOver(disk, former, options);
      const view = await disk.view();
      const texts = await disk.recent(maxRecentSearches);
      const recent = texts.filter((text) => searchTextSchema.safeParse(text).success);
      return { disk, history: { recent, ...storedView.read(view) }, view };
    }
  } catch (error) {
    options.log.warn('search history not read', { error: String(error) });
  }
  return { disk: null, history: former.read(), view: undefined };
}
