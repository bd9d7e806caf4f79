import { type ComponentType, type LazyExoticComponent, lazy } from 'react';

// biome-ignore lint/suspicious/noExplicitAny: as React's own `lazy` has it
type AnyComponent = ComponentType<any>;

/** A component in a chunk of its own. */
export type LazyPart<C extends AnyComponent> = LazyExoticComponent<C> & {
  /** Fetches the chunk, once: a failure is for good, as it is in Chromium. A component that is first drawn after that needs no fallback. */
  load(): Promise<unknown>;
};

export function lazyPart<C extends AnyComponent>(load: () => Promise<C>): LazyPart<C> {
  let loading: Promise<{ readonly default: C }> | undefined;
  let loaded: { readonly default: C } | null = null;

  function loadOnce() {
    loading ??= load().then((component) => {
      loaded = { default: component };
      return loaded;
    });
    return loading;
  }

  const part = lazy<C>(() => {
    const known = loaded;
    if (!known) return loadOnce();
    // React would wait a turn for a promise, and draw the fallback meanwhile.
    const atOnce = {
      // biome-ignore lint/suspicious/noThenProperty: what React accepts in place of a promise
      then: (resolve: (module: { readonly default: C }) => void) => resolve(known),
    };
    return atOnce as Promise<{ readonly default: C }>;
  });
  return Object.assign(part, { load: loadOnce });
}
