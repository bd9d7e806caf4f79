import type { ConnectionStatus } from '../../electron/shared/contract/connection';
import { defaultSearchHistory } from '../../electron/shared/contract/constants/default-search-history';
import { defaultSettings } from '../../electron/shared/contract/constants/default-settings';
import type { PartRow } from '../../electron/shared/contract/part-row';
import type { SettingsAnswer } from '../../electron/shared/contract/settings';
import type { PartsLeft } from '../../electron/shared/contract/spending';
import type { UpdateStatus } from '../../electron/shared/contract/updates';
import type { AppContextValue } from '../bridge/app-context';
import { createBomImports } from '../bridge/bom-import';
import { createLiveValue, isSameData, type LiveValue } from '../bridge/live-value';
import type { PageBridge } from '../bridge/page-bridge';
import { failureOf } from '../bridge/parts-failure';
import { createQuantityValue } from '../bridge/quantity-value';

const unknownConnection: ConnectionStatus = {
  source: 'nexar',
  state: 'connecting',
  failure: null,
  offline: null,
  tokenExpiresAt: null,
  clientId: null,
  savedAt: null,
  storedIn: null,
};

/** What the user may have switched off counts as off. */
const unknownSettings: SettingsAnswer = {
  settings: { ...defaultSettings, suggestions: false, pictures: false },
  corruptBackup: null,
  notSavedIn: null,
};

function brokenConnection(thrown: unknown): ConnectionStatus {
  const { code, message, retryable } = failureOf(thrown);
  return { ...unknownConnection, state: 'problem', failure: { code, message, retryable } };
}

/** Keeps `live` at what main sends. An event outranks the answer: it is the newer of the two. */
async function follow<T>(
  live: LiveValue<T>,
  subscribe: (listener: (value: T) => void) => () => void,
  answer: Promise<T>,
): Promise<void> {
  let isChanged = false;
  subscribe((value) => {
    isChanged = true;
    live.set(value);
  });
  const value = await answer;
  if (!isChanged) live.set(value);
}

/** The app before main has answered. */
export function createApp(bridge: PageBridge): AppContextValue {
  return {
    bridge,
    answered: createLiveValue(false),
    connection: createLiveValue(unknownConnection),
    settings: createLiveValue(unknownSettings, isSameData),
    searchHistory: createLiveValue(defaultSearchHistory, isSameData),
    historyAnswered: createLiveValue(false),
    updates: createLiveValue<UpdateStatus | null>(null),
    listedParts: createLiveValue<readonly PartRow[]>([]),
    loadedPictures: createLiveValue<ReadonlySet<string>>(new Set()),
    partsLeft: createLiveValue<PartsLeft | null>(null, isSameData),
    bomImports: createBomImports(bridge),
    quantity: createQuantityValue(defaultSettings.quantity),
  };
}

/** Asks main for what the first screen depends on, and follows it from then on; resolves when main has answered. */
export async function askMain(app: AppContextValue): Promise<void> {
  const {
    bridge,
    answered,
    connection,
    settings,
    searchHistory,
    historyAnswered,
    updates,
    partsLeft,
    quantity,
  } = app;
  // The app is live before these three are known.
  void follow(
    searchHistory,
    bridge.onSearchHistoryChanged,
    bridge.searchHistory().catch(() => defaultSearchHistory),
  ).then(() => historyAnswered.set(true));
  void follow(partsLeft, bridge.onPartsLeftChanged, bridge.partsLeft()).catch(() => undefined);
  void follow(updates, bridge.onUpdatesChanged, bridge.updates()).catch(() => undefined);
  await Promise.all([
    follow(connection, bridge.onConnectionChanged, bridge.connection().catch(brokenConnection)),
    follow(
      settings,
      bridge.onSettingsChanged,
      bridge.settings().catch(() => unknownSettings),
    ),
  ]);
  quantity.set(settings.get().settings.quantity);
  answered.set(true);
}
