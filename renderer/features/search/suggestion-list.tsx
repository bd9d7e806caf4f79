import { type ReactNode, useEffect } from 'react';
import { texts } from '../../texts/texts';
import { classNames } from '../../ui/class-names';
import { ClockIcon, SearchIcon } from '../../ui/icons';
import { KeyHint } from '../../ui/key-hint';
import { MarkedText } from './marked-text';
import styles from './suggestion-list.module.css';

export interface ListedText {
  readonly text: string;
  readonly note: string | null;
}

interface OptionProps {
  id: string;
  isActive: boolean;
  onChoose: () => void;
  children: ReactNode;
}

function Option({ id, isActive, onChoose, children }: OptionProps) {
  return (
    // The box handles the keys. This is for the pointer, and must not take the focus from the box.
    // biome-ignore lint/a11y/useKeyWithClickEvents: see above
    <div
      id={id}
      role="option"
      tabIndex={-1}
      aria-selected={isActive}
      className={classNames(styles.option, isActive && styles.active)}
      onPointerDown={(event) => event.preventDefault()}
      onClick={onChoose}
    >
      {children}
    </div>
  );
}

interface Props {
  id: string;
  label: string;
  /** Above the items; `cost`: what choosing one of them may cost. */
  heading: string;
  cost: string | null;
  items: readonly ListedText[];
  /** Index of the item that the box's keys have moved to; -1 for none. */
  active: number;
  /** The text in the box, which Enter searches for while no item is active; null for an empty one. */
  typed: { readonly text: string; readonly cost: string | null } | null;
  onTyped: () => void;
  onChoose: (text: string) => void;
}

export const optionId = (listId: string, index: number) => `${listId}-${index}`;

/** The list below the search box. The focus stays in the box, which names the active option to screen readers. */
export function SuggestionList(props: Props) {
  const { id, label, heading, cost, items, active, typed, onTyped, onChoose } = props;
  useEffect(() => {
    document.getElementById(optionId(id, active))?.scrollIntoView({ block: 'nearest' });
  }, [id, active]);
  return (
    <div id={id} role="listbox" aria-label={label} className={styles.list}>
      {typed && (
        <Option id={optionId(id, -1)} isActive={active === -1} onChoose={onTyped}>
          <span className={styles.icon}>
            <SearchIcon />
          </span>
          <span className={styles.text}>{texts.search.searchTyped(typed.text.trim())}</span>
          {typed.cost && <span className={styles.note}>{typed.cost}</span>}
          <span className={styles.key}>
            <KeyHint name="↵" />
          </span>
        </Option>
      )}
      {/* biome-ignore lint/a11y/useSemanticElements: a fieldset is for controls */}
      <div role="group" aria-labelledby={`${id}-heading`}>
        <div className={styles.heading}>
          <span id={`${id}-heading`}>{heading}</span>
          {cost && <span className={styles.note}>{cost}</span>}
        </div>
        {items.map(({ text, note }, index) => (
          <Option
            key={text}
            id={optionId(id, index)}
            isActive={index === active}
            onChoose={() => onChoose(text)}
          >
            <span className={styles.icon}>{typed === null && <ClockIcon />}</span>
            <span className={styles.text}>
              <MarkedText text={text} query={typed?.text ?? ''} />
            </span>
            {note && <span className={styles.note}>{note}</span>}
          </Option>
        ))}
      </div>
    </div>
  );
}
