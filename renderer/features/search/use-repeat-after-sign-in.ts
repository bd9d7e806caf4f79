import { useEffect } from 'react';
import { useApp } from '../../bridge/app-context';
import type { Search } from './use-search';

/**
 * Repeats the search that failed for want of a sign-in to the proxy, once that is done: the user has asked for it, and it
 * has not reached Nexar yet. Only the one that is `shown`, since a search may spend parts; another waits for "Try again".
 */
export function useRepeatAfterSignIn({ failure, retry }: Search, shown: boolean): void {
  const { bridge } = useApp();
  useEffect(() =>
    bridge.onProxySignedIn(() => {
      if (shown && failure?.code === 'proxy-refused') retry();
    }),
  );
}
