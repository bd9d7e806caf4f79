import { type KeyboardEvent, useId, useState } from 'react';
import { Button } from 'react-aria-components/Button';
import { Input } from 'react-aria-components/Input';
import { SearchField } from 'react-aria-components/SearchField';
import { partsPerSuggestion } from '../../../electron/shared/contract/constants/limits';
import { isSeveralNumbers } from '../../../electron/shared/domain/bom/reading/several-numbers';
import { useApp, useConnection } from '../../bridge/app-context';
import { useLiveValue } from '../../bridge/live-value';
import { useSetting } from '../../bridge/use-setting';
import { formatNumber } from '../../format/format-number';
import { texts } from '../../texts/texts';
import buttonStyles from '../../ui/button.module.css';
import { classNames } from '../../ui/class-names';
import { CloseIcon, SearchIcon } from '../../ui/icons';
import { KeyHint } from '../../ui/key-hint';
import { shortcutText } from '../../ui/shortcut-text';
import { useIsMac } from '../../ui/use-is-mac';
import styles from './search-box.module.css';
import { useSearchContext } from './search-context';
import { optionId, SuggestionList } from './suggestion-list';
import { suggestionNote } from './suggestion-note';
import { useSuggestions } from './use-suggestions';

/** Longer than any search. The panel for a list says how much of it fits. */
const maxPasted = 2000;

/** How a key moves in the list. The text of the box is the position before the first item. */
const steps: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowUp: -1 };

/** Says what a search for so many parts may cost; null where it is free. */
function useCostOf(): (parts: number) => string | null {
  const { source } = useConnection();
  return (parts) => (source === 'sample' ? null : texts.search.moreCost(formatNumber(parts)));
}

/**
 * The search box with the service's suggestions for its text. It is a `searchbox` with a listbox, not a combobox: Enter
 * searches for the text as typed, unless an arrow key has moved to a suggestion.
 */
export function SearchBox() {
  const { form, focus, dispatch, submitFromBox, submitSuggestion, leaveBox, goToRows, openList } =
    useSearchContext();
  const { searchHistory, historyAnswered } = useApp();
  const { recent } = useLiveValue(searchHistory);
  const isHistoryKnown = useLiveValue(historyAnswered);
  const mac = useIsMac();
  const value = form.text;
  const listId = useId();
  const suggestions = useSuggestions();
  const costOf = useCostOf();
  const { value: perSearch } = useSetting('partsPerSearch');
  const [active, setActive] = useState(-1);
  const [wantsRecent, setWantsRecent] = useState(false);
  const showsRecent = value === '' && wantsRecent;
  const items = showsRecent
    ? recent.map((text) => ({ text, note: null }))
    : suggestions.items.map((suggestion) => ({ text: suggestion.text, note: suggestionNote(suggestion) }));
  const open = items.length > 0;

  const close = () => {
    suggestions.stop();
    setWantsRecent(false);
    setActive(-1);
  };
  const search = (text: string) => {
    close();
    submitFromBox(text);
  };
  const choose = (text: string) => {
    if (showsRecent) return search(text);
    close();
    submitSuggestion(text);
  };
  const submit = (text: string) => {
    const chosen = items[active];
    if (chosen) choose(chosen.text);
    else search(text);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return;
    const step = steps[event.key];
    if (event.key === 'ArrowDown' && !open) {
      // Right after the start they are listed as soon as they are known.
      if (value === '' && (recent.length > 0 || !isHistoryKnown)) {
        setWantsRecent(true);
        setActive(0);
      } else if (!goToRows()) return;
      event.preventDefault();
      return;
    }
    if (event.key === 'Escape' && !open && !event.repeat) leaveBox();
    else if (event.key === 'Escape') close();
    else if (open && step !== undefined)
      setActive(((active + 1 + step + items.length + 1) % (items.length + 1)) - 1);
    else return;
    // In the capture phase: to the field itself Escape means "clear the text".
    event.preventDefault();
    event.stopPropagation();
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: it only observes what is typed into the field inside
    <div className={styles.place} onKeyDownCapture={onKeyDown} onBlur={close}>
      <SearchField
        aria-label={texts.search.label}
        className={styles.field ?? ''}
        value={value}
        onChange={(text) => {
          setActive(-1);
          setWantsRecent(false);
          suggestions.typed(text);
          dispatch({ type: 'typed', text });
        }}
        onSubmit={submit}
        autoComplete="off"
        spellCheck="false"
      >
        <span className={styles.sign}>
          <SearchIcon />
        </span>
        <Input
          ref={focus.searchBox}
          className={styles.input ?? ''}
          // An attribute of the first screen's HTML; the field's own would take the focus back at the takeover.
          autoFocus
          placeholder={texts.search.placeholder}
          onFocus={focus.enterBox}
          onClick={() => setWantsRecent(true)}
          onPaste={(event) => {
            const pasted = event.clipboardData.getData('text');
            if (pasted.length <= maxPasted && !isSeveralNumbers(pasted)) return;
            // A field of one line would join the lines, and hang over some megabytes.
            event.preventDefault();
            close();
            openList(pasted);
          }}
          aria-autocomplete="list"
          aria-controls={open ? listId : undefined}
          aria-activedescendant={active >= 0 ? optionId(listId, active) : undefined}
        />
        <span className={styles.end}>
          {value !== '' && (
            // The field says what it does.
            <Button className={classNames(buttonStyles.button, buttonStyles.quiet, styles.clear)}>
              <CloseIcon />
            </Button>
          )}
          <KeyHint name={shortcutText('K', { mac })} />
        </span>
      </SearchField>
      {open && (
        <SuggestionList
          id={listId}
          label={showsRecent ? texts.search.recent : texts.search.suggestions}
          heading={showsRecent ? texts.search.recent : texts.search.partNumbers}
          cost={showsRecent ? null : costOf(partsPerSuggestion)}
          items={items}
          active={active}
          typed={showsRecent ? null : { text: value, cost: costOf(perSearch) }}
          onTyped={() => search(value)}
          onChoose={choose}
        />
      )}
      <span aria-live="polite" className="visually-hidden">
        {open && texts.search.suggestionCount(formatNumber(items.length), items.length === 1)}
      </span>
    </div>
  );
}
