import { type KeyboardEvent, type Ref, useId, useState } from 'react';
import { Input } from 'react-aria-components/Input';
import { SearchField } from 'react-aria-components/SearchField';
import { isSeveralNumbers } from '../../../electron/shared/domain/bom/reading/several-numbers';
import { formatNumber } from '../../format/format-number';
import { texts } from '../../texts/texts';
import { Button } from '../../ui/button';
import { CloseIcon, SearchIcon } from '../../ui/icons';
import styles from './search-bar.module.css';
import { optionId, SuggestionList } from './suggestion-list';
import { useSuggestions } from './use-suggestions';

interface Props {
  /** The box itself. */
  ref: Ref<HTMLInputElement>;
  value: string;
  onChange: (text: string) => void;
  onSubmit: (text: string) => void;
  /** Shown below the empty box on an arrow key or a click. */
  recent: readonly string[];
  /** Several part numbers were pasted, or are about to be typed. */
  onList: (text?: string) => void;
}

/** Longer than any search. The panel for a list says how much of it fits. */
const maxPasted = 2000;

/** How a key moves in the list. The text of the box is the position before the first item. */
const steps: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowUp: -1 };

/**
 * The search box with the service's suggestions for its text. It is a `searchbox` with a listbox, not a combobox: Enter
 * searches for the text as typed, unless an arrow key has moved to a suggestion.
 */
export function SearchBar({ ref, value, onChange, onSubmit, recent, onList }: Props) {
  const listId = useId();
  const suggestions = useSuggestions();
  const [active, setActive] = useState(-1);
  const [wantsRecent, setWantsRecent] = useState(false);
  const showsRecent = value === '' && wantsRecent;
  const items = showsRecent
    ? recent.map((text) => ({ text, note: null }))
    : suggestions.items.map(({ text, category }) => ({ text, note: category }));
  const open = items.length > 0;

  const close = () => {
    suggestions.stop();
    setWantsRecent(false);
    setActive(-1);
  };
  const submit = (text: string) => {
    close();
    onSubmit(text);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return;
    const step = steps[event.key];
    if (event.key === 'ArrowDown' && value === '' && !open) {
      setWantsRecent(true);
      setActive(recent.length > 0 ? 0 : -1);
      event.preventDefault();
      return;
    }
    if (!open) return;
    if (step === undefined && event.key !== 'Escape') return;
    // In the capture phase: to the field itself Escape means "clear the text".
    event.preventDefault();
    event.stopPropagation();
    if (step === undefined) close();
    else setActive(((active + 1 + step + items.length + 1) % (items.length + 1)) - 1);
  };
  return (
    <search className={styles.bar}>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: it only observes what is typed into the field inside */}
      <div className={styles.place} onKeyDownCapture={onKeyDown} onBlur={close}>
        <SearchField
          aria-label={texts.search.label}
          className={styles.field ?? ''}
          value={value}
          onChange={(text) => {
            setActive(-1);
            setWantsRecent(false);
            suggestions.typed(text);
            onChange(text);
          }}
          onSubmit={(text) => submit(items[active]?.text ?? text)}
          autoComplete="off"
          spellCheck="false"
        >
          <span className={styles.sign}>
            <SearchIcon />
          </span>
          <Input
            ref={ref}
            className={styles.input ?? ''}
            // An attribute of the first screen's HTML; the field's own would take the focus back at the takeover.
            autoFocus
            placeholder={texts.search.placeholder}
            onClick={() => setWantsRecent(true)}
            onPaste={(event) => {
              const pasted = event.clipboardData.getData('text');
              if (pasted.length <= maxPasted && !isSeveralNumbers(pasted)) return;
              // A field of one line would join the lines, and hang over some megabytes.
              event.preventDefault();
              close();
              onList(pasted);
            }}
            aria-autocomplete="list"
            aria-controls={open ? listId : undefined}
            aria-activedescendant={active >= 0 ? optionId(listId, active) : undefined}
          />
          {value !== '' && (
            <Button variant="quiet" className={styles.clear}>
              <CloseIcon />
            </Button>
          )}
        </SearchField>
        {open && (
          <SuggestionList
            id={listId}
            label={showsRecent ? texts.search.recent : texts.search.suggestions}
            items={items}
            active={active}
            typed={value}
            onChoose={submit}
          />
        )}
        <span aria-live="polite" className="visually-hidden">
          {open && texts.search.suggestionCount(formatNumber(items.length), items.length === 1)}
        </span>
      </div>
      <Button variant="primary" className={styles.submit} onPress={() => submit(value)}>
        {texts.search.submit}
      </Button>
      <Button className={styles.submit} aria-label={texts.list.label} onPress={() => onList()}>
        {texts.list.open}
      </Button>
    </search>
  );
}
