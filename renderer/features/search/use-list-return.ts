import { type RefObject, useEffect, useRef } from 'react';
import { focusSearchBox } from './search-box-focus';
import type { Search } from './use-search';

/** The way from a list to a search for one of its lines, and back to that line without a request. */
export function useListReturn(search: Search, screen: RefObject<HTMLElement | null>) {
  // Rows are numbered in each list anew.
  const left = useRef<{ readonly listId: number | undefined; readonly rowId: string } | null>(null);
  const returning = useRef(false);
  const { results } = search;

  useEffect(() => {
    if (!returning.current || !results?.list) return;
    returning.current = false;
    const rowId = left.current?.listId === results.list.id ? left.current.rowId : null;
    const row = rowId && screen.current?.querySelector(`[data-key="${CSS.escape(rowId)}"]`);
    if (row instanceof HTMLElement) row.focus();
    else focusSearchBox();
  }, [results, screen]);

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
