import type { Settings } from './settings';

/** The country whose offers and stock count, and the currency that prices are converted to. */
export type Market = Pick<Settings, 'country' | 'currency'>;
