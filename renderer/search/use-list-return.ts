import { type RefObject, useEffect, useRef } from 'react';
import { focusSearchBox } from './search-box-focus';
import type { Search } from './use-search';

/** The way from a list to a search for one of its lines, and back to that line without a request. */
export function useListReturn(search: Search, screen: RefObject<HTMLElement | null>) {
  const line = useRef<string | null>(null);
  const returning = useRef(false);
  const { results } = search;

  useEffect(() => {
    if (!returning.current || !results?.list) return;
    returning.current = false;
    const row = line.current && screen.current?.querySelector(`[data-key="${CSS.escape(line.current)}"]`);
    if (row instanceof HTMLElement) row.focus();
    else focusSearchBox();
  }, [results, screen]);

  return {
    /** Remembers the row from which a search sets out. */
    leaveFrom(rowId: string) {
      line.current = rowId;
    },
    back() {
      returning.current = true;
      search.backToList();
    },
  };
}
