import { useEffect, useEffectEvent } from 'react';
import { useApp } from '../app/app-context';

/** Calls `show` with what a link from outside offers to search for: at the start, and while the app runs. */
export function useOfferedSearch(show: (text: string) => void): void {
  const { bridge } = useApp();
  const onOffer = useEffectEvent(show);
  useEffect(() => {
    const take = () =>
      void bridge.takeOfferedSearch().then(
        ({ text }) => {
          if (text !== null) onOffer(text);
        },
        // Without it the app is as if no link had been opened.
        () => undefined,
      );
    take();
    return bridge.onSearchOffered(take);
  }, [bridge]);
}
