import type { Settings } from '../../electron/shared/contract/settings';
import { useApp } from './app-context';
import { useLiveValue } from './live-value';

/** The country whose offers are shown, and the currency that prices are converted to. */
export type Market = Pick<Settings, 'country' | 'currency'>;

/** The market of the next lookup. */
export function useMarket(): Market {
  return useLiveValue(useApp().settings).settings;
}

export function isSameMarket(one: Market, other: Market): boolean {
  return one.country === other.country && one.currency === other.currency;
}
