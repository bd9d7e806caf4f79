import { useEffect, useEffectEvent } from 'react';
import { useApp } from '../../bridge/app-context';
import type { Search } from './use-search';

/**
 * Repeats the search that failed for want of a sign-in to the proxy once the user has signed in: the search was asked
 * for, and has not reached Nexar yet. Only while the search screen is `active`, since a search may spend parts; later
 * there is "Try again".
 */
export function useRepeatAfterSignIn({ failure, retry }: Search, active: boolean): void {
  const { bridge } = useApp();
  const onSignedIn = useEffectEvent(() => {
    if (active && failure?.code === 'proxy-refused') retry();
  });
  useEffect(() => bridge.onProxySignedIn(() => onSignedIn()), [bridge]);
}
