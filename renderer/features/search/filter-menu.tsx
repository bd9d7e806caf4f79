import { type KeyboardEvent, type ToggleEvent, useEffect, useId, useRef, useState } from 'react';
import type { Filter } from '../../../electron/shared/contract/facets';
import { formatNumber } from '../../format/format-number';
import { texts } from '../../texts/texts';
import { classNames } from '../../ui/class-names';
import { closeOnFocusOut } from '../../ui/close-on-focus-out';
import { ChevronIcon } from '../../ui/icons';
import type { Facet, FacetValue } from './facet';
import styles from './filter-bar.module.css';
import { RangeFields } from './range-fields';

interface Props {
  facet: Facet;
  filter: Filter | undefined;
  /** How many rows that pass the other filters have which value. */
  matching: (facet: Facet) => ReadonlyMap<string, number>;
  tabIndex: number;
  /** Whether the menu opens by itself. */
  isOpening: boolean;
  onOpened: () => void;
  /** Whether what it filters by is shown as a column; null if it cannot be. */
  isColumn: boolean | null;
  onColumn: (isShown: boolean) => void;
  onFocus: () => void;
  onChange: (filter: Filter) => void;
}

function rangeText(from: string | null, to: string | null): string[] {
  if (from && to) return [texts.filters.range(from, to)];
  return [...(from ? [texts.filters.atLeast(from)] : []), ...(to ? [texts.filters.atMost(to)] : [])];
}

/** The text of a filter on its button: its values, or its range. */
function summary(facet: Facet, { values, from, to }: Filter): string {
  const names = values.map((value) => facet.values.find((one) => one.value === value)?.name ?? value);
  return [...names, ...rangeText(from, to)].join(', ');
}

/** How many loaded rows have a value and pass the other filters; of all hits too, where no other filter tells them apart. */
function Count({ matching, loaded, all }: { matching: number } & Pick<FacetValue, 'loaded' | 'all'>) {
  const count = formatNumber(matching);
  if (all === null || all <= loaded || matching < loaded)
    return <span className={styles.count}>{count}</span>;
  const hits = formatNumber(all);
  return (
    <span className={styles.count} title={texts.filters.countTitle(count, hits)}>
      {texts.filters.countOf(count, hits)}
    </span>
  );
}

const steps: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowUp: -1 };

/**
 * A facet's button and its menu, the platform's own popover: Escape and a click elsewhere close it and return the focus to
 * the button, Tab goes into it. So does ↓, which moves through its fields; ↑ moves back, finally to the button.
 */
export function FilterMenu(props: Props) {
  const { facet, filter, matching, tabIndex, isOpening, onOpened, onFocus, onChange } = props;
  const { isColumn, onColumn } = props;
  const id = useId();
  const anchor = `--${id.replace(/\W/g, '')}`;
  const [open, setOpen] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const list = useRef<HTMLFieldSetElement>(null);
  /** Whether the key that opens the menu also moves the focus into it. */
  const entersMenu = useRef(false);
  useEffect(() => {
    if (open && entersMenu.current) list.current?.querySelector('input')?.focus();
    entersMenu.current = false;
  }, [open]);
  useEffect(() => {
    if (!isOpening) return;
    entersMenu.current = true;
    // Where the focus returns to when the menu closes.
    button.current?.focus();
    button.current?.click();
    onOpened();
  });
  const setTo = filter && summary(facet, filter);
  useEffect(() => {
    // The button has become wider.
    if (setTo && list.current?.contains(document.activeElement))
      button.current?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  }, [setTo]);
  const counts = open ? matching(facet) : null;
  const step = (event: KeyboardEvent) => {
    const by = steps[event.key];
    if (by === undefined || !list.current) return;
    const fields = [...list.current.querySelectorAll('input')];
    const at = event.target instanceof HTMLInputElement ? fields.indexOf(event.target) : -1;
    if (at === -1 && by < 0) return;
    event.preventDefault();
    if (at === -1 && !open) {
      entersMenu.current = true;
      button.current?.click();
    } else if (at + by < 0) button.current?.focus();
    else fields[at + by]?.focus();
  };
  const current = filter ?? { facet: facet.id, values: [], from: null, to: null };
  const toggle = (value: string, checked: boolean) => {
    const others = current.values.filter((one) => one !== value);
    onChange({ ...current, values: checked ? [...others, value] : others });
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: it only listens to the keys of what is inside
    <div className={styles.holder} onKeyDown={step} onBlur={closeOnFocusOut}>
      <button
        ref={button}
        type="button"
        className={classNames(styles.button, filter && styles.set)}
        style={{ anchorName: anchor }}
        popoverTarget={id}
        tabIndex={tabIndex}
        onFocus={onFocus}
      >
        <span className={styles.label}>
          {facet.name}
          {setTo && <strong>{setTo}</strong>}
        </span>
        <ChevronIcon />
      </button>
      <fieldset
        ref={list}
        id={id}
        popover="auto"
        aria-label={facet.name}
        className={styles.menu}
        style={{ positionAnchor: anchor }}
        onToggle={(event: ToggleEvent) => setOpen(event.newState === 'open')}
      >
        {open && facet.range && (
          <RangeFields facet={facet} range={facet.range} filter={current} onChange={onChange} />
        )}
        {counts &&
          facet.values.map(({ value, name, loaded, all }) => (
            <label key={value} className={styles.value} data-none={!counts.has(value) || undefined}>
              <input
                type="checkbox"
                checked={current.values.includes(value)}
                onChange={(event) => toggle(value, event.currentTarget.checked)}
              />
              <span className={styles.name}>{name}</span>
              <Count matching={counts.get(value) ?? 0} loaded={loaded} all={all} />
            </label>
          ))}
        {open && isColumn !== null && (
          <button type="button" className={styles.column} onClick={() => onColumn(!isColumn)}>
            {isColumn ? texts.filters.removeColumn : texts.filters.addColumn}
          </button>
        )}
      </fieldset>
    </div>
  );
}
