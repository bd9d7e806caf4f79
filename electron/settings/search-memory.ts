import { mostRecentSearches, type SearchMemory, type SearchView } from '../contract/search-memory';
import type { Logger } from '../logging/logger';
import type { SettingsFile } from './settings-file';

export interface SearchMemoryKeeper {
  read(): SearchMemory;
  /** Puts `text` before the others; a text that is there already moves up. */
  remember(text: string): void;
  /** Throws `settings-not-saved`. */
  rememberView(view: SearchView): SearchMemory;
  /** Throws `settings-not-saved`, and then nothing is forgotten. */
  forgetSearches(): SearchMemory;
}

interface MemoryOptions {
  readonly settings: Pick<SettingsFile, 'read' | 'write' | 'replace'>;
  /** Whether a text holds the secret or a token: pasted into the wrong box, it must not reach the disk. */
  readonly holdsSecret: (text: string) => boolean;
  readonly log: Pick<Logger, 'warn'>;
  readonly onChanged: (memory: SearchMemory) => void;
}

/** What was filtered is what was searched for: they are forgotten together. */
const unfiltered: Pick<SearchMemory, 'filters' | 'filteredText'> = { filters: [], filteredText: null };

export function createSearchMemory({
  settings,
  holdsSecret,
  log,
  onChanged,
}: MemoryOptions): SearchMemoryKeeper {
  const read = () => settings.read('search');

  function change(part: Partial<SearchMemory>, save: SettingsFile['write'] = settings.write): SearchMemory {
    save('search', { ...read(), ...part });
    onChanged(read());
    return read();
  }

  return {
    read,
    remember(text) {
      // SECURITY: the settings file is plain text.
      if (holdsSecret(text)) return;
      const { recent } = read();
      if (recent[0] === text) return;
      const others = recent.filter((known) => known.toLowerCase() !== text.toLowerCase());
      try {
        change({ recent: [text, ...others].slice(0, mostRecentSearches) });
      } catch (error) {
        // A full disk must not make a search fail that was paid for.
        log.warn('recent search not saved', { error: String(error) });
      }
    },
    rememberView({ filters, filteredText, ...look }) {
      // SECURITY: the settings file is plain text.
      const kept =
        filteredText === null || !holdsSecret(filteredText) ? { filters, filteredText } : unfiltered;
      return change({ ...look, ...kept });
    },
    // What a newer version remembers beside them may be searches too.
    forgetSearches: () => change({ recent: [], ...unfiltered }, settings.replace),
  };
}
