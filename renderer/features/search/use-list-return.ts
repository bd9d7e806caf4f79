import { useEffect, useRef } from 'react';
import type { FocusTargets } from './focus-targets';
import type { Search } from './use-search';

/** The way from a list to a search for one of its lines, and back to that line without a request. */
export function useListReturn(search: Search, { focusRow }: FocusTargets) {
  // Rows are numbered in each list anew.
  const left = useRef<{ readonly listId: number | undefined; readonly rowId: string } | null>(null);
  const returning = useRef(false);
  const { results } = search;

  useEffect(() => {
    if (!returning.current || !results?.list) return;
    returning.current = false;
    focusRow(left.current?.listId === results.list.id ? left.current.rowId : null);
  }, [results, focusRow]);

  return {
    /** Remembers the row from which a search sets out. */
    leaveFrom(rowId: string) {
      left.current = { listId: results?.list?.id, rowId };
    },
    back() {
      returning.current = true;
      search.backToList();
    },
  };
}
