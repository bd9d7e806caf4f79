import { useSyncExternalStore } from 'react';

// Typed as always there, which it is in Chromium alone.
const entries = (): Navigation | undefined => window.navigation;

function subscribe(listener: () => void): () => void {
  const navigation = entries();
  navigation?.addEventListener('currententrychange', listener);
  return () => navigation?.removeEventListener('currententrychange', listener);
}

const never = () => false;

/** Whether the user has been on a screen before the current one, and has gone back from a later one. */
export function useHistory(): { canGoBack: boolean; canGoForward: boolean } {
  return {
    canGoBack: useSyncExternalStore(subscribe, () => entries()?.canGoBack ?? true, never),
    canGoForward: useSyncExternalStore(subscribe, () => entries()?.canGoForward ?? true, never),
  };
}

/** The hash of the screen before the current one; null where there is none. */
export function previousHash(): string | null {
  const navigation = entries();
  const at = navigation?.currentEntry?.index ?? 0;
  const url = at > 0 ? navigation?.entries()[at - 1]?.url : null;
  return url ? new URL(url).hash : null;
}
