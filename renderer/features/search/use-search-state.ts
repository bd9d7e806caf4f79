import { type KeyboardEvent, useReducer } from 'react';
import { partsPerSuggestion } from '../../../electron/shared/contract/constants/limits';
import { limitText } from '../../../electron/shared/domain/bom/reading/limit-text';
import { formatNumber } from '../../format/format-number';
import { navigate, routeOf } from '../../navigation/route';
import { texts } from '../../texts/texts';
import { isTypedList } from './is-typed-list';
import { noPendingSearches, pendingSearches } from './pending-searches';
import { rowCommand } from './row-command';
import { emptyForm, searchForm } from './search-form';
import { searchedText } from './searched-text';
import { useCancelByEscape } from './use-cancel-by-escape';
import { type FillingLink, useDeepLink } from './use-deep-link';
import { useEarlyInput } from './use-early-input';
import { usePendingSearches } from './use-pending-searches';
import { useRepeatAfterSignIn } from './use-repeat-after-sign-in';
import { useRowReturn } from './use-row-return';
import { useRowsOnceThere } from './use-rows-once-there';
import { type SubmitOptions, useSearch } from './use-search';
import { useSearchFocus } from './use-search-focus';

const linkHint = ({ manufacturer, quantity, isQuantityIgnored }: FillingLink) =>
  texts.deepLink.opened(manufacturer, quantity === null ? null : formatNumber(quantity), isQuantityIgnored);

export type SearchState = ReturnType<typeof useSearchState>;

/** What is typed and searched for, and all that the search box and the search screen do. `active`: whether that screen is shown. */
export function useSearchState(active: boolean) {
  const [form, dispatch] = useReducer(searchForm, emptyForm);
  const [pending, dispatchPending] = useReducer(pendingSearches, noPendingSearches);
  const search = useSearch(dispatchPending);
  const focus = useSearchFocus(active);
  const rowReturn = useRowReturn(search, focus.targets);
  const pendingState = usePendingSearches(pending, dispatchPending, search);
  const { focusSearchBox, focusRows } = focus.targets;
  const goToRows = useRowsOnceThere(search, focus.searchBox, focus.targets);
  /** From any screen. The box keeps the focus, which it would lose to a row otherwise. */
  const showInBox = () => {
    focusSearchBox();
    navigate({ screen: 'search' });
  };
  useRepeatAfterSignIn(search, active);
  useCancelByEscape(active && search.phase === 'searching', search.cancel);
  const isSettling = useDeepLink((link) => {
    if (link.kind === 'refused') dispatch({ type: 'link-refused', link });
    else dispatch({ type: 'link-opened', link, hint: linkHint(link) });
    // A user who has yet to choose a source of parts finds it in the box afterwards.
    if (routeOf(window.location.hash).screen !== 'welcome') showInBox();
  });

  const run = (typed: string, options?: SubmitOptions) => {
    const text = searchedText(typed);
    dispatch({ type: 'submitted', hint: text === '' ? texts.search.emptyText : null });
    if (text !== '') search.submit(text, options);
    if (text === '' || !active) showInBox();
  };
  const submit = (typed: string, options?: SubmitOptions) => {
    dispatch({ type: 'typed', text: typed });
    run(typed, options);
  };
  /** Opens the panel for a list with `pasted`; without it, as it was left. */
  const openList = (pasted?: string) => {
    if (pasted === undefined) dispatch({ type: 'list-opened' });
    else dispatch({ type: 'list-pasted', text: limitText(pasted) });
    navigate({ screen: 'search' });
  };
  /** Empties box and screen. */
  const clear = () => {
    dispatch({ type: 'cleared' });
    search.remove();
    focusSearchBox();
  };
  useEarlyInput({
    searchBox: focus.searchBox,
    onTyped: (text) => dispatch({ type: 'typed', text }),
    onEnter: (text) => (isTypedList(text) ? openList(text) : run(text)),
  });
  return {
    active,
    form,
    search,
    focus,
    pending: pendingState,
    dispatch,
    submit,
    submitFromBox(typed: string) {
      // SECURITY: a link must not spend parts by an Enter that was typed elsewhere.
      if (isSettling()) return;
      if (isTypedList(typed)) openList(typed);
      else submit(typed);
    },
    submitSuggestion(text: string) {
      if (!isSettling()) submit(text, { maxParts: partsPerSuggestion });
    },
    /** ↓ in the box: to the rows of the results, also of a search that still runs, or nowhere. */
    goToRows: () => active && goToRows(),
    /** Escape in the box: to what is shown; where nothing is, on to the next part number. */
    leaveBox() {
      if (!active) focus.leaveBox();
      else if (!focusRows()) clear();
    },
    onRowKey(event: KeyboardEvent) {
      const command = rowCommand(event.nativeEvent);
      // The text itself then goes into the box, in place of what it holds.
      if (command === 'enter-text') focusSearchBox();
      if (command !== 'clear') return;
      event.preventDefault();
      clear();
    },
    /** Searches for the text as a part number, exactly as typed. */
    submitExactText(text: string) {
      dispatch({ type: 'typed', text });
      search.submit(text, { exactText: true });
      // Its button is not among the next results.
      focusSearchBox();
    },
    /** Searches for the number of a list's line. */
    searchLine(text: string, rowId: string) {
      rowReturn.leaveFromRow(rowId);
      submit(text);
    },
    returnToList() {
      dispatch({ type: 'restored', text: '' });
      rowReturn.returnToList();
    },
    restoreResults() {
      dispatch({ type: 'restored', text: search.restore() });
      focusSearchBox();
    },
    cancel() {
      search.cancel();
      focusSearchBox();
    },
    openList,
    closeList() {
      dispatch({ type: 'list-closed' });
      focusSearchBox();
    },
    submitList(mpns: readonly string[]) {
      dispatch({ type: 'list-submitted' });
      search.submitList(mpns);
      focusSearchBox();
    },
  };
}
