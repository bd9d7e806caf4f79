import { useSyncExternalStore } from 'react';
import { previousHash } from './history';

/** The screen that is shown. It is in the hash of the address, so that the system's back and forward work. */
export type Route =
  | { readonly screen: 'welcome' }
  | { readonly screen: 'search' }
  /** `similar`: opened from the part that it is similar to, to which going back leads. */
  | { readonly screen: 'part'; readonly partId: string; readonly similar?: true }
  /** `section`: the one that is shown first. */
  | { readonly screen: 'settings'; readonly section?: 'partsLeft' }
  | { readonly screen: 'diagnostics' }
  | { readonly screen: 'boms' }
  | { readonly screen: 'import' }
  | { readonly screen: 'bom'; readonly bomId: string };

const plainScreens = ['welcome', 'settings', 'diagnostics', 'boms', 'import'] as const;

export function hashOf(route: Route): string {
  if (route.screen === 'bom') return `#/bom/${encodeURIComponent(route.bomId)}`;
  if (route.screen === 'settings' && route.section) return `#/settings/${route.section}`;
  if (route.screen !== 'part') return `#/${route.screen}`;
  return `#/part/${encodeURIComponent(route.partId)}${route.similar ? '/similar' : ''}`;
}

/** The route of a hash; the search screen where it names none. */
export function routeOf(hash: string): Route {
  const [screen, id, similar] = hash.replace(/^#\//, '').split('/');
  if (screen === 'settings' && id === 'partsLeft') return { screen, section: id };
  const plain = plainScreens.find((one) => one === screen);
  if (plain) return { screen: plain };
  if ((screen !== 'part' && screen !== 'bom') || !id) return { screen: 'search' };
  try {
    if (screen === 'bom') return { screen, bomId: decodeURIComponent(id) };
    return {
      screen,
      partId: decodeURIComponent(id),
      ...(similar === 'similar' ? { similar: true } : {}),
    };
  } catch {
    return { screen: 'search' };
  }
}

export function navigate(route: Route): void {
  const hash = hashOf(route);
  if (window.location.hash !== hash) window.location.hash = hash;
}

/** Where stepping back from a screen leads. */
const parents: Partial<Record<Route['screen'], Route>> = {
  part: { screen: 'search' },
  settings: { screen: 'search' },
  diagnostics: { screen: 'settings' },
  boms: { screen: 'search' },
  import: { screen: 'boms' },
  bom: { screen: 'boms' },
};

/** Steps back from `route`; false where that leads nowhere. */
export function stepBack(route: Route): boolean {
  const parent = parents[route.screen];
  if (!parent) return false;
  const previous = previousHash();
  // Similar parts lead from one to the next, and Settings opens from anywhere: only the history knows the way back.
  const isSideStep = (route.screen === 'part' && route.similar) || (route.screen === 'settings' && previous);
  // An entry in the history less, and the screen can be reached again by going forward.
  if (isSideStep || previous === hashOf(parent)) window.history.back();
  else navigate(parent);
  return true;
}

/** The same without an entry in the history: for a screen to which going back must not lead. */
export function replaceRoute(route: Route): void {
  window.history.replaceState(null, '', hashOf(route));
  window.dispatchEvent(new HashChangeEvent('hashchange'));
}

function subscribe(listener: () => void): () => void {
  window.addEventListener('hashchange', listener);
  return () => window.removeEventListener('hashchange', listener);
}

const currentHash = () => window.location.hash;
/** Of the first screen, which is rendered at build time. */
const firstHash = () => hashOf({ screen: 'search' });

export function useRoute(): Route {
  return routeOf(useSyncExternalStore(subscribe, currentHash, firstHash));
}
