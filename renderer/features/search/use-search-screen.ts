import { usePreviewRow } from './preview/use-preview-row';
import { useSearchContext } from './search-context';
import { useCachedParts } from './use-cached-parts';
import { useOpenPart } from './use-open-part';
import { useOpenedLink } from './use-opened-link';
import { useResultsView } from './use-results-view';

export type SearchScreenState = ReturnType<typeof useSearchScreen>;

/** The state of the search, and the view of its results that the screen shows. */
export function useSearchScreen() {
  const state = useSearchContext();
  const { form, search, focus } = state;
  const offline = useCachedParts(state);
  const cached = offline?.isOffered ? null : offline;
  const view = useResultsView(cached ? cached.results : search.results);
  const preview = usePreviewRow(view.rows);
  const openPart = useOpenPart();
  useOpenedLink({ openedLink: form.openedLink, search, view, focus });
  return {
    ...state,
    offline,
    /** What takes the place of results. */
    cached,
    view,
    preview,
    /** Shows the part of a row; nothing where the row of a list has none. */
    open(rowId: string) {
      const part = view.rows.find(({ id }) => id === rowId)?.part;
      if (!part) return;
      focus.leaveFromRow(rowId);
      openPart(part.id);
    },
  };
}
