import { useSyncExternalStore } from 'react';
import { isMac } from './is-mac';

const never = () => () => {};

/** `isMac` for what the first screen shows, which is rendered at build time on another computer. */
export function useIsMac(): boolean {
  return useSyncExternalStore(
    never,
    () => isMac,
    () => false,
  );
}
