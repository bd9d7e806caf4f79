import type { ConnectionStatus } from '../../electron/contract/connection';
import type { SearchMemory } from '../../electron/contract/search-memory';
import type { SettingsAnswer } from '../../electron/contract/settings';
import type { PageBridge } from '../bridge/page-bridge';
import { asPartsFailure } from '../bridge/parts-failure';
import type { AppContextValue } from './app-context';
import { createLiveValue } from './live-value';

const connectionUnknown: ConnectionStatus = {
  source: 'nexar',
  state: 'connecting',
  failure: null,
  tokenExpiresAt: null,
  clientId: null,
  savedAt: null,
  storedIn: null,
};

const memoryUnknown: SearchMemory = { recent: [], order: null, filters: [] };

const settingsUnknown: SettingsAnswer = {
  settings: { country: 'US', currency: 'USD', theme: 'system', suggestions: false },
  setAside: null,
};

function brokenConnection(thrown: unknown): ConnectionStatus {
  const { code, message, retryable } = asPartsFailure(thrown);
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
  const searchMemory = createLiveValue(memoryUnknown);
  bridge.onSettingsChanged(settings.set);
  bridge.onSearchMemoryChanged(searchMemory.set);
  const [status, answer, memory] = await Promise.all([
    bridge.connection().catch(brokenConnection),
    bridge.settings().catch(() => settingsUnknown),
    bridge.searchMemory().catch(() => memoryUnknown),
  ]);
  if (connection.get() === connectionUnknown) connection.set(status);
  if (settings.get() === settingsUnknown) settings.set(answer);
  if (searchMemory.get() === memoryUnknown) searchMemory.set(memory);
  return { bridge, connection, settings, searchMemory, quantity: createLiveValue(1) };
}
