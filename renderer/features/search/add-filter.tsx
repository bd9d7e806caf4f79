import { type KeyboardEvent, type ToggleEvent, useEffect, useRef, useState } from 'react';
import { formatNumber } from '../../format/format-number';
import { texts } from '../../texts/texts';
import { PlusIcon } from '../../ui/icons';
import { usePopover } from '../../ui/use-popover';
import type { Facet } from './facet';
import styles from './filter-bar.module.css';

interface Props {
  facets: readonly Facet[];
  tabIndex: number;
  onFocus: () => void;
  onAdd: (id: string) => void;
}

const steps: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowUp: -1 };

/** What the loaded parts have of a facet: its range, or how many values. */
function summary({ range, values }: Facet): string {
  if (range) return texts.filters.range(range.min, range.max);
  const [only] = values;
  return values.length === 1 && only ? only.name : texts.filters.values(formatNumber(values.length));
}

/** All filters that are not in the bar, to choose from by name. */
export function AddFilter({ facets, tabIndex, onFocus, onAdd }: Props) {
  const { id, panel, button, isOpen, holder, dialog } = usePopover();
  const anchor = `--${id.replace(/\W/g, '')}`;
  const [typed, setTyped] = useState('');
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => {
    if (isOpen) field.current?.focus();
  }, [isOpen]);
  const wanted = typed.trim().toLowerCase();
  const found = facets.filter(({ name }) => name.toLowerCase().includes(wanted));
  const add = (facetId: string) => {
    panel.current?.hidePopover();
    onAdd(facetId);
  };
  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    const step = steps[event.key];
    if (event.key === 'Enter' && event.target === field.current) {
      event.preventDefault();
      if (found[0]) add(found[0].id);
    }
    if (step === undefined) return;
    event.preventDefault();
    const stops = [...event.currentTarget.querySelectorAll<HTMLElement>('input, button')];
    stops[stops.indexOf(event.target as HTMLElement) + step]?.focus();
  };
  return (
    <div className={styles.holder} {...holder}>
      <button
        ref={button}
        type="button"
        className={styles.add}
        style={{ anchorName: anchor }}
        popoverTarget={id}
        tabIndex={tabIndex}
        onFocus={onFocus}
      >
        <PlusIcon />
        {texts.filters.add}
      </button>
      <div
        {...dialog}
        role="dialog"
        aria-label={texts.filters.add}
        className={styles.menu}
        style={{ positionAnchor: anchor }}
        onToggle={(event: ToggleEvent) => {
          dialog.onToggle(event);
          setTyped('');
        }}
        onKeyDown={onKeyDown}
      >
        {isOpen && (
          <>
            <input
              ref={field}
              type="search"
              className={styles.find}
              aria-label={texts.filters.find}
              placeholder={texts.filters.find}
              spellCheck="false"
              autoComplete="off"
              value={typed}
              onChange={(event) => setTyped(event.currentTarget.value)}
            />
            {found.map((facet) => (
              <button key={facet.id} type="button" className={styles.choice} onClick={() => add(facet.id)}>
                <span className={styles.name}>{facet.name}</span>
                <span className={styles.count}>{summary(facet)}</span>
              </button>
            ))}
            {found.length === 0 && <p className={styles.none}>{texts.filters.noneFound}</p>}
          </>
        )}
      </div>
    </div>
  );
}
