import { useEffect, useEffectEvent, useRef } from 'react';
import type { DeepLink } from '../../../electron/shared/contract/deep-links';
import { useApp } from '../../bridge/app-context';

export type FillingLink = Extract<DeepLink, { kind: 'search' | 'part' }>;
export type RefusedLink = Extract<DeepLink, { kind: 'refused' }>;

/** How long a key may take that was meant for another window. */
const settlingMs = 500;

/**
 * Calls `onLink` for each link from outside, at the start and while the app runs. The returned function tells whether a
 * key that is pressed now may still be meant for the window that had the focus before the last link.
 */
export function useDeepLink(onLink: (link: DeepLink) => void): () => boolean {
  const { bridge } = useApp();
  const openedAt = useRef(Number.NEGATIVE_INFINITY);
  const onTaken = useEffectEvent((link: DeepLink | null) => {
    if (!link) return;
    openedAt.current = performance.now();
    onLink(link);
  });
  useEffect(() => {
    // Where main does not answer, the app is as if no link had been opened.
    const take = () =>
      void bridge.takeDeepLink().then(
        (link) => onTaken(link),
        () => undefined,
      );
    take();
    return bridge.onDeepLinkOpened(take);
  }, [bridge]);
  return () => performance.now() - openedAt.current < settlingMs;
}
