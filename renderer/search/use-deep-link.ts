import { useEffect, useEffectEvent, useRef } from 'react';
import { useApp } from '../app/app-context';

/** As long as a key that was on its way to another window may take. */
const settlingMs = 500;

/**
 * Calls `show` with what a link from outside offers to search for: at the start, and while the app runs. Returns whether a key
 * that is pressed now may still be meant for the window that had the focus before.
 */
export function useDeepLink(show: (text: string) => void): () => boolean {
  const { bridge } = useApp();
  const shownAt = useRef(Number.NEGATIVE_INFINITY);
  const onOffer = useEffectEvent((text: string) => {
    shownAt.current = performance.now();
    show(text);
  });
  useEffect(() => {
    const take = () =>
      void bridge.takeDeepLink().then(
        ({ text }) => {
          if (text !== null) onOffer(text);
        },
        // Without it the app is as if no link had been opened.
        () => undefined,
      );
    take();
    return bridge.onDeepLinkOpened(take);
  }, [bridge]);
  return () => performance.now() - shownAt.current < settlingMs;
}
