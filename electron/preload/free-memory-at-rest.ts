import { webFrame } from 'electron';

/** Longer than a user who is at work pauses between two actions. */
const restMs = 5000;
const againMs = 1500;

/**
 * Frees the page's unused memory when the user pauses: a page at rest does not collect its garbage by itself
 * (docs/decisions/039-memory-freed-at-rest.md). The second time frees what the first one's finalizers let go.
 */
export function freeMemoryAtRest(): void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const free = () => webFrame.clearCache();
  const postpone = () => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      free();
      timer = setTimeout(free, againMs);
    }, restMs);
  };
  for (const type of ['keydown', 'pointerdown']) addEventListener(type, postpone, true);
}
