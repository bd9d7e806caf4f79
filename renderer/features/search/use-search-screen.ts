import { useSearchContext } from './search-context';
import { useOpenedLink } from './use-opened-link';
import { useResultsView } from './use-results-view';

export type SearchScreenState = ReturnType<typeof useSearchScreen>;

/** The state of the search, and the view of its results that the screen shows. */
export function useSearchScreen() {
  const state = useSearchContext();
  const { form, search, focus } = state;
  const view = useResultsView(search.results);
  useOpenedLink({ openedLink: form.openedLink, search, view, focus });
  return { ...state, view };
}
