import type { Settings } from '../../electron/shared/contract/settings';
import { useApp } from './app-context';
import { useLiveValue } from './live-value';

/** Whose offers are shown, and what prices are converted into. */
export type Market = Pick<Settings, 'country' | 'currency'>;

/** The market that the next lookup asks for. */
export function useMarket(): Market {
  return useLiveValue(useApp().settings).settings;
}

export function isSameMarket(one: Market, other: Market): boolean {
  return one.country === other.country && one.currency === other.currency;
}
