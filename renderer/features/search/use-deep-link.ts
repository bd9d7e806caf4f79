import { useEffect, useEffectEvent, useRef, useState } from 'react';
import type { DeepLink } from '../../../electron/shared/contract/deep-link';
import { useApp } from '../../bridge/app-context';

export type SearchLink = Extract<DeepLink, { kind: 'search' }>;
export type RefusedLink = Extract<DeepLink, { kind: 'refused' }>;

export interface DeepLinkState {
  /** The last link, if it could not be used. */
  readonly refused: RefusedLink | null;
  dismiss(): void;
  /** Whether a key that is pressed now may still be meant for the window that had the focus before. */
  isSettling(): boolean;
}

/** As long as a key that was on its way to another window may take. */
const settlingMs = 500;

/** Calls `onLink` for each link from outside: at the start, and while the app runs; with null for one that is refused. */
export function useDeepLink(onLink: (link: SearchLink | null) => void): DeepLinkState {
  const { bridge } = useApp();
  const [refused, setRefused] = useState<RefusedLink | null>(null);
  const shownAt = useRef(Number.NEGATIVE_INFINITY);
  const onTaken = useEffectEvent((link: DeepLink) => {
    shownAt.current = performance.now();
    setRefused(link.kind === 'refused' ? link : null);
    onLink(link.kind === 'search' ? link : null);
  });
  useEffect(() => {
    const take = () =>
      void bridge.takeDeepLink().then(
        (link) => {
          if (link) onTaken(link);
        },
        // Without it the app is as if no link had been opened.
        () => undefined,
      );
    take();
    return bridge.onDeepLinkOpened(take);
  }, [bridge]);
  return {
    refused,
    dismiss: () => setRefused(null),
    isSettling: () => performance.now() - shownAt.current < settlingMs,
  };
}
