import type { Failure } from '../../electron/shared/contract/failure';
import type { OffersView } from '../../electron/shared/contract/offers-view';
import { useApp } from './app-context';
import { useLiveValue } from './live-value';
import { useAsyncAction } from './use-async-action';

export interface OffersViewState {
  readonly view: OffersView;
  /** Why the last change could not be saved; it holds all the same while the window lives. */
  readonly failure: Failure | null;
  change(part: Partial<OffersView>): void;
}

/** How the user looks at offers: filters, order and columns, which main keeps with the settings. */
export function useOffersView(): OffersViewState {
  const { bridge, settings: live } = useApp();
  const answer = useLiveValue(live);
  const saving = useAsyncAction();
  const view = answer.settings.offers;
  return {
    view,
    failure: saving.failure,
    change(part) {
      const offers = { ...live.get().settings.offers, ...part };
      // Shown before it is saved: a table that waits for the disk feels slow.
      live.set({ ...live.get(), settings: { ...live.get().settings, offers } });
      saving.run(() => bridge.changeSettings({ offers }));
    },
  };
}
