import { useEffect, useEffectEvent, useRef } from 'react';
import { useApp } from '../../bridge/app-context';
import { linkedRows } from './linked-rows';
import type { OpenedLink } from './search-form';
import type { FillingLink } from './use-deep-link';
import { useOpenPart } from './use-open-part';
import type { ResultsView } from './use-results-view';
import type { Search } from './use-search';
import type { SearchFocus } from './use-search-focus';

interface Options {
  readonly openedLink: OpenedLink | null;
  readonly search: Search;
  readonly view: ResultsView;
  readonly focus: SearchFocus;
}

/**
 * What holds while a link is on screen: its quantity in place of the user's own, and, once the user has searched for it,
 * that its part opens, which is free; where several may be meant, the first one's row has the focus.
 */
export function useOpenedLink({ openedLink, search, view, focus }: Options): void {
  const { quantity } = useApp();
  const openPart = useOpenPart();
  const link = openedLink?.link ?? null;
  useEffect(() => quantity.showLinked(link?.quantity ?? null), [link, quantity]);

  const found = useRef<FillingLink | null>(null);
  const { phase, results, resultsAreEarlier } = search;
  const answered = phase === 'answered' && !resultsAreEarlier ? results : null;
  const showPart = useEffectEvent(() => {
    if (!openedLink?.isSearched || link?.kind !== 'part' || found.current === link) return;
    found.current = link;
    // Meanwhile the user may have gone on to something else.
    if (document.activeElement !== focus.searchBox.current) return;
    const [row, ...others] = linkedRows(view.rows, link);
    if (!row?.part) return;
    if (others.length > 0) focus.targets.focusRow(row.id);
    else {
      focus.leaveFromRow(row.id);
      openPart(row.part.id);
    }
  });
  useEffect(() => {
    if (answered) showPart();
  }, [answered]);
}
