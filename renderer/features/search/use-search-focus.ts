import { type RefObject, useEffect, useRef, useState } from 'react';
import { navigate } from '../../navigation/route';
import type { FocusTargets } from './focus-targets';

export interface SearchFocus {
  readonly screen: RefObject<HTMLElement | null>;
  readonly searchBox: RefObject<HTMLInputElement | null>;
  readonly filterBar: RefObject<HTMLDivElement | null>;
  readonly targets: FocusTargets;
  /** Remembers the row that opened another screen, for when the user comes back. */
  leaveFromRow(rowId: string): void;
}

/** Where the focus goes on the search screen: whenever it is shown again, and from its own controls. */
export function useSearchFocus(active: boolean): SearchFocus {
  const screen = useRef<HTMLElement>(null);
  const searchBox = useRef<HTMLInputElement>(null);
  const filterBar = useRef<HTMLDivElement>(null);
  const openedRow = useRef<string | null>(null);
  const wasActive = useRef(active);
  const [targets] = useState<FocusTargets>(() => {
    const focusSearchBox = () => {
      const box = searchBox.current;
      if (box && !box.closest('[hidden]')) {
        box.focus();
        box.select();
        return;
      }
      // A hidden box takes no focus: it is focused when the screen is shown, in place of the row.
      openedRow.current = null;
      navigate({ screen: 'search' });
    };
    return {
      focusSearchBox,
      focusFilters: () => filterBar.current?.querySelector('button')?.focus(),
      focusRow(rowId) {
        const row =
          rowId !== null && screen.current?.querySelector<HTMLElement>(`[data-key="${CSS.escape(rowId)}"]`);
        if (row) row.focus();
        else focusSearchBox();
      },
    };
  });
  useEffect(() => {
    // Back from a part: on with its row. From elsewhere: a new part number.
    if (active && !wasActive.current) targets.focusRow(openedRow.current);
    if (active) openedRow.current = null;
    wasActive.current = active;
  }, [active, targets]);
  return {
    screen,
    searchBox,
    filterBar,
    targets,
    leaveFromRow(rowId) {
      openedRow.current = rowId;
    },
  };
}
