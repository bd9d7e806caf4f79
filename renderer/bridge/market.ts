import type { Market } from '../../electron/shared/contract/market';
import { useApp } from './app-context';
import { useLiveValue } from './live-value';

/** The market of the next lookup. */
export function useMarket(): Market {
  return useLiveValue(useApp().settings).settings;
}

export function isSameMarket(one: Market, other: Market): boolean {
  return one.country === other.country && one.currency === other.currency;
}
