import type { Failure } from '../../electron/shared/contract/failure';
import type { OffersView } from '../../electron/shared/contract/offers-view';
import { useApp } from './app-context';
import { useSetting } from './use-setting';

export interface OffersViewState {
  readonly view: OffersView;
  /** Why the last change was not saved. */
  readonly failure: Failure | null;
  change(part: Partial<OffersView>): void;
}

/** Filters, order and columns of the offers, the same for every part. */
export function useOffersView(): OffersViewState {
  const { settings } = useApp();
  const { value, failure, change } = useSetting('offers');
  return {
    view: value,
    failure,
    // What is shown now, not what was rendered: of two changes by one event neither is lost.
    change: (part) => change({ ...settings.get().settings.offers, ...part }),
  };
}
