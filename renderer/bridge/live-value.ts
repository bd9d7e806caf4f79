import { hashKey } from '@tanstack/react-query';
import { useSyncExternalStore } from 'react';

/** A value that outlives the screens and notifies them when it changes. */
export interface LiveValue<T> {
  /** What the first screen in the HTML was rendered from. */
  readonly initial: T;
  get(): T;
  set(next: T): void;
  /** Shows a change before main has saved it. The returned function ends that: what was set last is shown again. */
  showUnsaved(change: (value: T) => T): () => void;
  subscribe(listener: () => void): () => void;
}

/** `isSame`: whether two values look the same, so that nothing needs to be rendered again. */
export function createLiveValue<T>(
  initial: T,
  isSame: (one: T, other: T) => boolean = Object.is,
): LiveValue<T> {
  let value = initial;
  let shown = initial;
  const unsaved = new Set<(value: T) => T>();
  const listeners = new Set<() => void>();
  const update = () => {
    const next = [...unsaved].reduce((before, change) => change(before), value);
    if (isSame(next, shown)) return;
    shown = next;
    for (const listener of [...listeners]) listener();
  };
  return {
    initial,
    get: () => shown,
    set(next) {
      value = next;
      update();
    },
    showUnsaved(change) {
      unsaved.add(change);
      update();
      return () => {
        unsaved.delete(change);
        update();
      };
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
  };
}

/** For values of plain data, whatever the order of their keys: main sends the page's own changes back as equal copies. */
export const isSameData = (one: unknown, other: unknown) => hashKey([one]) === hashKey([other]);

export function useLiveValue<T>(live: LiveValue<T>): T {
  return useSyncExternalStore(live.subscribe, live.get, () => live.initial);
}
