import { useEffect, useRef } from 'react';
import { classNames } from '../../ui/class-names';
import { MarkedText } from './marked-text';
import styles from './suggestion-list.module.css';

export interface ListedText {
  readonly text: string;
  readonly note: string | null;
}

interface Props {
  id: string;
  label: string;
  items: readonly ListedText[];
  /** Index of the item that the box's keys have moved to; -1 for none. */
  active: number;
  typed: string;
  onChoose: (text: string) => void;
}

export const optionId = (listId: string, index: number) => `${listId}-${index}`;

/** The suggestions below the search box. The focus stays in the box, which names the active option to screen readers. */
export function SuggestionList({ id, label, items, active, typed, onChoose }: Props) {
  const list = useRef<HTMLDivElement>(null);
  useEffect(() => {
    list.current?.children[active]?.scrollIntoView({ block: 'nearest' });
  }, [active]);
  return (
    <div ref={list} id={id} role="listbox" aria-label={label} className={styles.list}>
      {items.map(({ text, note }, index) => (
        // The box handles the keys. This is for the pointer, and must not take the focus from the box.
        // biome-ignore lint/a11y/useKeyWithClickEvents: see above
        <div
          key={text}
          id={optionId(id, index)}
          role="option"
          tabIndex={-1}
          aria-selected={index === active}
          className={classNames(styles.option, index === active && styles.active)}
          onPointerDown={(event) => event.preventDefault()}
          onClick={() => onChoose(text)}
        >
          <span className={styles.text}>
            <MarkedText text={text} query={typed} />
          </span>
          {note && <span className={styles.note}>{note}</span>}
        </div>
      ))}
    </div>
  );
}
