import type { ConnectionStatus } from '../../electron/shared/contract/connection';
import { defaultSearchHistory } from '../../electron/shared/contract/constants/default-search-history';
import { defaultSettings } from '../../electron/shared/contract/constants/default-settings';
import type { SearchHistory } from '../../electron/shared/contract/search-history';
import type { SettingsAnswer } from '../../electron/shared/contract/settings';
import type { UpdateStatus } from '../../electron/shared/contract/updates';
import type { AppContextValue } from '../bridge/app-context';
import { createLiveValue } from '../bridge/live-value';
import type { PageBridge } from '../bridge/page-bridge';
import { failureOf } from '../bridge/parts-failure';

const connectionUnknown: ConnectionStatus = {
  source: 'nexar',
  state: 'connecting',
  failure: null,
  offline: null,
  tokenExpiresAt: null,
  clientId: null,
  savedAt: null,
  storedIn: null,
};

/** An object of its own: that main has not answered yet is told by it. */
const memoryUnknown: SearchHistory = { ...defaultSearchHistory };

/** What may have been switched off is taken for off. */
const settingsUnknown: SettingsAnswer = {
  settings: { ...defaultSettings, suggestions: false, pictures: false },
  corruptBackup: null,
  notSavedIn: null,
};

function brokenConnection(thrown: unknown): ConnectionStatus {
  const { code, message, retryable } = failureOf(thrown);
  return { ...connectionUnknown, state: 'problem', failure: { code, message, retryable } };
}

/**
 * Asks main for what the first screen depends on, before anything is drawn: drawn earlier, the wrong screen would
 * flash. Subscribes first, and an event outranks the answer: it is the younger of the two.
 */
export async function openApp(bridge: PageBridge): Promise<AppContextValue> {
  const connection = createLiveValue(connectionUnknown);
  const settings = createLiveValue(settingsUnknown);
  bridge.onConnectionChanged(connection.set);
  const searchHistory = createLiveValue(memoryUnknown);
  // How results are looked at is changed here alone: main's echo may be older than what is shown.
  bridge.onSearchHistoryChanged((next) => {
    const shown = searchHistory.get();
    searchHistory.set(shown === memoryUnknown ? next : { ...shown, recent: next.recent });
  });
  bridge.onSettingsChanged((answer) => {
    // Main tells the page's own changes back: what is shown already must not be drawn anew.
    if (JSON.stringify(answer) !== JSON.stringify(settings.get())) settings.set(answer);
  });
  const updates = createLiveValue<UpdateStatus | null>(null);
  bridge.onUpdatesChanged(updates.set);
  // No screen waits for this one.
  void bridge.updates().then(
    (answer) => {
      if (updates.get() === null) updates.set(answer);
    },
    () => undefined,
  );
  const [status, answer, memory] = await Promise.all([
    bridge.connection().catch(brokenConnection),
    bridge.settings().catch(() => settingsUnknown),
    bridge.searchHistory().catch(() => memoryUnknown),
  ]);
  if (connection.get() === connectionUnknown) connection.set(status);
  if (settings.get() === settingsUnknown) settings.set(answer);
  if (searchHistory.get() === memoryUnknown) searchHistory.set(memory);
  return { bridge, connection, settings, searchHistory, updates, quantity: createLiveValue(1) };
}
