import type { Clock } from '../../core/clock';
import type { Logger } from '../../logging/logger';
import { maxRecentSearches, type SearchHistory, type SearchView } from '../../shared/contract/history';
import type { HistoryRepository } from '../../storage/repositories/history-repository';
import type { SettingsSection } from '../../storage/settings-file';
import { filtersHoldSecret } from './filters-hold-secret';
import { type LoadedHistory, loadHistory } from './load-history';
import { storedView } from './stored-history';

/** What was searched for and found, and what that has cost. */
export interface FoundSearch {
  readonly text: string;
  readonly hits: number;
  readonly parts: number;
}

export interface SearchHistoryStore {
  /** Opens the file if needed, as all methods do. */
  read(): Promise<SearchHistory>;
  /** Puts its text first; an existing entry moves up. Never rejects: it must not make a paid search fail. */
  remember(search: FoundSearch): Promise<void>;
  /** Applies at once; saved after a moment without further changes, not at each keystroke in a filter's range. */
  rememberView(view: SearchView): Promise<SearchHistory>;
  /** Throws `onDisk`'s and SQLite's errors and `settings-not-saved`; nothing is cleared then. */
  forgetSearches(): Promise<SearchHistory>;
  /** Saves pending changes before the app quits. */
  flush(): void;
}

const settleMs = 500;

export interface SearchHistoryOptions {
  /** Null where the file cannot be used, or rejects: then the history is in memory, and gone when the app quits. */
  readonly onDisk: () => Promise<HistoryRepository | null>;
  /** Where earlier versions have stored it. */
  readonly former: SettingsSection<SearchHistory>;
  /** Whether a text contains the secret or a token: if pasted into the wrong field, it must not reach the disk. */
  readonly holdsSecret: (text: string) => boolean;
  readonly log: Pick<Logger, 'warn'>;
  readonly onChanged: (memory: SearchHistory) => void;
  readonly clock: Pick<Clock, 'now' | 'after'>;
}

/** The filtered text is a search text: both are cleared together. */
const unfiltered: Pick<SearchHistory, 'filters' | 'filteredText'> = { filters: [], filteredText: null };

export function createSearchHistory(options: SearchHistoryOptions): SearchHistoryStore {
  const { onDisk, former, holdsSecret, log, onChanged, clock } = options;
  let loading: Promise<void> | null = null;
  let loaded: LoadedHistory | null = null;
  let isUnsaved = false;
  let stopWaiting = () => {};

  async function begin(): Promise<void> {
    const disk = await onDisk().catch((error: unknown) => {
      log.warn('search history not opened', { error: String(error) });
      return null;
    });
    loaded = await loadHistory(disk, former, { holdsSecret, log });
  }

  async function load(): Promise<LoadedHistory> {
    loading ??= begin();
    await loading;
    if (!loaded) throw new Error('The history is not loaded');
    return loaded;
  }

  function apply(to: LoadedHistory, change: Partial<SearchHistory>, view = to.view): SearchHistory {
    const history = { ...to.history, ...change };
    loaded = { ...to, history, view };
    onChanged(history);
    return history;
  }

  const notSaved = (what: string) => (error: unknown) =>
    log.warn(`${what} not saved`, { error: String(error) });

  function flush(): void {
    stopWaiting();
    if (!isUnsaved || !loaded) return;
    isUnsaved = false;
    const { disk, history } = loaded;
    const { recent, ...chosen } = history;
    const view = storedView.write(loaded.view, chosen);
    loaded = { ...loaded, view };
    disk?.setView(view).catch(notSaved('view of the results'));
  }

  return {
    read: async () => (await load()).history,
    flush,
    async remember({ text, hits, parts }) {
      // SECURITY: the database is not encrypted.
      if (holdsSecret(text)) return;
      const to = await load();
      const others = to.history.recent.filter((known) => known.toLowerCase() !== text.toLowerCase());
      apply(to, { recent: [text, ...others].slice(0, maxRecentSearches) });
      await to.disk?.add({ text, at: clock.now(), hits, parts }).catch(notSaved('recent search'));
    },
    async rememberView({ filters, filteredText, ...view }) {
      const to = await load();
      const kept = filtersHoldSecret({ filters, filteredText }, holdsSecret)
        ? unfiltered
        : { filters, filteredText };
      isUnsaved = true;
      stopWaiting();
      stopWaiting = clock.after(settleMs, flush);
      return apply(to, { ...view, ...kept });
    },
    async forgetSearches() {
      const to = await load();
      const { recent, ...view } = to.history;
      // What a newer version stores beside them may be searches too.
      const next = storedView.write(undefined, { ...view, ...unfiltered });
      // What could not be read may be there all the same.
      await (to.disk ?? (await onDisk()))?.clear(next);
      if (former.isStored()) former.remove();
      stopWaiting();
      isUnsaved = false;
      return apply(to, { recent: [], ...unfiltered }, next);
    },
  };
}
