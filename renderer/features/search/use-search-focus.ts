import { type FocusEvent, type RefObject, useEffect, useRef, useState } from 'react';
import { navigate } from '../../navigation/route';
import { tabStopRow } from '../../ui/grid/tab-stop-row';
import type { FocusTargets } from './focus-targets';

export interface SearchFocus {
  readonly screen: RefObject<HTMLDivElement | null>;
  readonly searchBox: RefObject<HTMLInputElement | null>;
  readonly filterBar: RefObject<HTMLDivElement | null>;
  readonly targets: FocusTargets;
  /** Remembers the row that opened another screen, for when the user comes back. */
  leaveFromRow(rowId: string): void;
  /** To be called when the search box takes the focus. */
  enterBox(event: FocusEvent): void;
  /** Leads from the search box back to where the focus was on another screen than its own. */
  leaveBox(): void;
}

/** Where the focus goes on the search screen: whenever it is shown again, and from its own controls. */
export function useSearchFocus(active: boolean): SearchFocus {
  const screen = useRef<HTMLDivElement>(null);
  const searchBox = useRef<HTMLInputElement>(null);
  const filterBar = useRef<HTMLDivElement>(null);
  const openedRow = useRef<string | null>(null);
  const wasActive = useRef(active);
  /** What had the focus before the box. */
  const beforeBox = useRef<Element | null>(null);
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
      focusRows() {
        const row = screen.current && tabStopRow(screen.current);
        row?.focus();
        return Boolean(row);
      },
    };
  });
  useEffect(() => {
    if (active && !wasActive.current) {
      const focused = document.activeElement;
      // Who searches from another screen stays in the box, and a list that opens takes the focus by itself.
      const isKept = focused === searchBox.current || screen.current?.contains(focused);
      // Back from a part: on with its row. From elsewhere: a new part number.
      if (!isKept) targets.focusRow(openedRow.current);
    }
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
    enterBox(event) {
      beforeBox.current = event.relatedTarget;
    },
    leaveBox() {
      const before = beforeBox.current;
      if (before instanceof HTMLElement) before.focus();
      // What had the focus may be gone. Every screen has a heading that takes it when the screen opens.
      if (document.activeElement === searchBox.current)
        document.querySelector<HTMLElement>('main h1[tabindex]')?.focus();
    },
  };
}
