import { createContext, use } from 'react';
import type { ConnectionStatus } from '../../electron/shared/contract/connection';
import type { SearchHistory } from '../../electron/shared/contract/history';
import type { PartRow } from '../../electron/shared/contract/part-row';
import type { SettingsAnswer } from '../../electron/shared/contract/settings';
import type { PartsLeft } from '../../electron/shared/contract/spending';
import type { UpdateStatus } from '../../electron/shared/contract/updates';
import type { BomImports } from './bom-import';
import type { LiveValue } from './live-value';
import { useLiveValue } from './live-value';
import type { PageBridge } from './page-bridge';
import type { QuantityValue } from './quantity-value';

/** What every screen may use: the bridge to main, and the values that live as long as the window. */
export interface AppContextValue {
  readonly bridge: PageBridge;
  /** Whether main has answered. Until then nothing is shown that its answer might contradict. */
  readonly answered: LiveValue<boolean>;
  readonly connection: LiveValue<ConnectionStatus>;
  readonly settings: LiveValue<SettingsAnswer>;
  readonly searchHistory: LiveValue<SearchHistory>;
  /** Whether main has sent it: some time after the first paint. */
  readonly historyAnswered: LiveValue<boolean>;
  /** Null until main has sent it. */
  readonly updates: LiveValue<UpdateStatus | null>;
  /** The parts of the latest results, as they are filtered, ordered and priced on screen. */
  readonly listedParts: LiveValue<readonly PartRow[]>;
  /** The ids of the parts whose pictures were shown, so that main is likely to have them in memory. */
  readonly loadedPictures: LiveValue<ReadonlySet<string>>;
  /** Null until main has sent it. */
  readonly partsLeft: LiveValue<PartsLeft | null>;
  /** The table on its way to a BOM. */
  readonly bomImports: BomImports;
  /** `useQuantity` changes the user's own. */
  readonly quantity: QuantityValue;
}

export const AppContext = createContext<AppContextValue | null>(null);

export function useApp(): AppContextValue {
  const app = use(AppContext);
  if (!app) throw new Error('AppContext is missing above this component');
  return app;
}

export function useConnection(): ConnectionStatus {
  return useLiveValue(useApp().connection);
}
