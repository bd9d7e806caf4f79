import { type RefObject, useEffect, useRef } from 'react';
import type { FocusTargets } from './focus-targets';
import type { Search } from './use-search';

/** Leads from the box to the rows: those that are there, or those of the search that runs, once they are. */
export function useRowsOnceThere(
  { phase }: Pick<Search, 'phase'>,
  searchBox: RefObject<HTMLElement | null>,
  { focusRows }: FocusTargets,
): () => boolean {
  const isWanted = useRef(false);
  useEffect(() => {
    if (phase === 'searching') return;
    // Whoever has gone elsewhere meanwhile stays there.
    if (isWanted.current && document.activeElement === searchBox.current) focusRows();
    isWanted.current = false;
  }, [phase, searchBox, focusRows]);
  return () => {
    if (focusRows()) return true;
    isWanted.current = phase === 'searching';
    return isWanted.current;
  };
}
