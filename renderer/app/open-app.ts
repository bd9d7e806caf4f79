import type { ConnectionStatus } from '../../electron/contract/connection';
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
  bridge.onSettingsChanged(settings.set);
  const [status, answer] = await Promise.all([
    bridge.connection().catch(brokenConnection),
    bridge.settings().catch(() => settingsUnknown),
  ]);
  if (connection.get() === connectionUnknown) connection.set(status);
  if (settings.get() === settingsUnknown) settings.set(answer);
  return { bridge, connection, settings, quantity: createLiveValue(1) };
}
