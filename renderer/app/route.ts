import { useSyncExternalStore } from 'react';

/** Where the page is. It lives in the address's hash, so that the system's back and forward work. */
export type Route =
  | { readonly screen: 'welcome' }
  | { readonly screen: 'search' }
  | { readonly screen: 'part'; readonly partId: string }
  | { readonly screen: 'settings' }
  | { readonly screen: 'diagnostics' };

export function hashOf(route: Route): string {
  return route.screen === 'part' ? `#/part/${encodeURIComponent(route.partId)}` : `#/${route.screen}`;
}

/** The route of a hash; Search for one that names no screen. */
export function routeOf(hash: string): Route {
  const [screen, partId] = hash.replace(/^#\//, '').split('/');
  if (screen === 'welcome' || screen === 'settings' || screen === 'diagnostics') return { screen };
  if (screen !== 'part' || !partId) return { screen: 'search' };
  try {
    return { screen, partId: decodeURIComponent(partId) };
  } catch {
    return { screen: 'search' };
  }
}

export function navigate(route: Route): void {
  const hash = hashOf(route);
  if (window.location.hash !== hash) window.location.hash = hash;
}

/** The same without a step in the history: for a screen that one must not come back to. */
export function replaceRoute(route: Route): void {
  window.history.replaceState(null, '', hashOf(route));
  window.dispatchEvent(new HashChangeEvent('hashchange'));
}

function subscribe(listener: () => void): () => void {
  window.addEventListener('hashchange', listener);
  return () => window.removeEventListener('hashchange', listener);
}

const currentHash = () => window.location.hash;

export function useRoute(): Route {
  return routeOf(useSyncExternalStore(subscribe, currentHash));
}
