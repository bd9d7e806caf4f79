import type { Clock } from '../../core/clock';
import type { Logger } from '../../logging/logger';
import { maxRecentSearches, type SearchHistory, type SearchView } from '../../shared/contract/history';
import type { SettingsSection } from '../../storage/settings-file';

export interface SearchHistoryStore {
  read(): SearchHistory;
  /** Puts `text` first; an existing entry moves up. */
  remember(text: string): void;
  /** Applies at once; saved after a moment without further changes, not at each keystroke in a filter's range. */
  rememberView(view: SearchView): SearchHistory;
  /** Throws `settings-not-saved`; nothing is cleared then. */
  forgetSearches(): SearchHistory;
  /** Saves pending changes before the app quits. */
  flush(): void;
}

const settleMs = 500;

export interface SearchHistoryOptions {
  readonly section: SettingsSection<SearchHistory>;
  /** Whether a text contains the secret or a token: if pasted into the wrong field, it must not reach the disk. */
  readonly holdsSecret: (text: string) => boolean;
  readonly log: Pick<Logger, 'warn'>;
  readonly onChanged: (memory: SearchHistory) => void;
  readonly clock: Pick<Clock, 'after'>;
}

/** The filtered text is a search text: both are cleared together. */
const unfiltered: Pick<SearchHistory, 'filters' | 'filteredText'> = { filters: [], filteredText: null };

export function createSearchHistory({
  section,
  holdsSecret,
  log,
  onChanged,
  clock,
}: SearchHistoryOptions): SearchHistoryStore {
  let unsaved: SearchHistory | null = null;
  let stopWaiting = () => {};
  const read = () => unsaved ?? section.read();

  function change(part: Partial<SearchHistory>, save = section.write): SearchHistory {
    save({ ...read(), ...part });
    stopWaiting();
    unsaved = null;
    onChanged(read());
    return read();
  }

  function flush(): void {
    stopWaiting();
    if (!unsaved) return;
    try {
      section.write(unsaved);
      unsaved = null;
    } catch (error) {
      log.warn('view of the results not saved', { error: String(error) });
    }
  }

  return {
    read,
    flush,
    remember(text) {
      // SECURITY: the settings file is plain text.
      if (holdsSecret(text)) return;
      const { recent } = read();
      if (recent[0] === text) return;
      const others = recent.filter((known) => known.toLowerCase() !== text.toLowerCase());
      try {
        change({ recent: [text, ...others].slice(0, maxRecentSearches) });
      } catch (error) {
        // A full disk must not make a paid search fail.
        log.warn('recent search not saved', { error: String(error) });
      }
    },
    rememberView({ filters, filteredText, ...view }) {
      // SECURITY: the settings file is plain text.
      const kept =
        filteredText === null || !holdsSecret(filteredText) ? { filters, filteredText } : unfiltered;
      unsaved = { ...read(), ...view, ...kept };
      stopWaiting();
      stopWaiting = clock.after(settleMs, flush);
      onChanged(unsaved);
      return unsaved;
    },
    // What a newer version stores beside them may be searches too.
    forgetSearches: () => change({ recent: [], ...unfiltered }, section.replace),
  };
}
