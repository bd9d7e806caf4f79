import { useEffect, useRef } from 'react';
import type { FocusTargets } from './focus-targets';
import type { Search } from './use-search';

export interface RowReturn {
  /** Remembers the row of a list from which a search for its number sets out. */
  leaveFromRow(rowId: string): void;
  /** Shows the list again, with the focus on that row. */
  returnToList(): void;
}

/** Leads from a line of a list to a search for its number, and back to that line without a request. */
export function useRowReturn({ results, returnToList }: Search, { focusRow }: FocusTargets): RowReturn {
  const listId = results?.kind === 'list' ? results.id : null;
  // The ids of rows are the same in every list.
  const left = useRef<{ readonly listId: number | null; readonly rowId: string } | null>(null);
  const isReturning = useRef(false);
  useEffect(() => {
    if (!isReturning.current || listId === null) return;
    isReturning.current = false;
    focusRow(left.current?.listId === listId ? left.current.rowId : null);
  }, [listId, focusRow]);
  return {
    leaveFromRow(rowId) {
      left.current = { listId, rowId };
    },
    returnToList() {
      isReturning.current = true;
      returnToList();
    },
  };
}
