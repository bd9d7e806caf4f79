import { type ToggleEvent, useId, useState } from 'react';
import type { Filter } from '../../electron/contract/facets';
import { formatNumber } from '../app/format-number';
import { texts } from '../texts/texts';
import { classNames } from '../ui/class-names';
import type { Facet } from './facets';
import styles from './filter-bar.module.css';
import { RangeFields } from './range-fields';

interface Props {
  facet: Facet;
  filter: Filter | undefined;
  tabIndex: number;
  onFocus: () => void;
  onChange: (filter: Filter) => void;
}

/** What the button says of a filter: its values, or its range. */
function summary(facet: Facet, { values, from, to }: Filter): string {
  const names = values.map((value) => facet.values.find((one) => one.value === value)?.name ?? value);
  const range = from || to ? [texts.filters.between(from || '…', to || '…')] : [];
  return [...names, ...range].join(', ');
}

/**
 * The platform's own popover: Escape and a press beside it close it, the focus goes back to its button, and Tab goes
 * on into it.
 */
export function FilterMenu({ facet, filter, tabIndex, onFocus, onChange }: Props) {
  const id = useId();
  const anchor = `--${id.replace(/\W/g, '')}`;
  const [open, setOpen] = useState(false);
  const present = filter ?? { facet: facet.id, values: [], from: null, to: null };
  const toggle = (value: string, checked: boolean) => {
    const others = present.values.filter((one) => one !== value);
    onChange({ ...present, values: checked ? [...others, value] : others });
  };
  return (
    <>
      <button
        type="button"
        className={classNames(styles.button, filter && styles.set)}
        style={{ anchorName: anchor }}
        popoverTarget={id}
        tabIndex={tabIndex}
        onFocus={onFocus}
      >
        <span className={styles.words}>
          {facet.name}
          {filter && <strong>{summary(facet, filter)}</strong>}
        </span>
        <span aria-hidden="true" className={styles.arrow} />
      </button>
      <fieldset
        id={id}
        popover="auto"
        aria-label={facet.name}
        className={styles.menu}
        style={{ positionAnchor: anchor }}
        onToggle={(event: ToggleEvent) => setOpen(event.newState === 'open')}
      >
        {open && facet.range && (
          <RangeFields facet={facet} range={facet.range} filter={present} onChange={onChange} />
        )}
        {open &&
          facet.values.map(({ value, name, loaded, all }) => (
            <label key={value} className={styles.value}>
              <input
                type="checkbox"
                checked={present.values.includes(value)}
                onChange={(event) => toggle(value, event.currentTarget.checked)}
              />
              <span className={styles.name}>{name}</span>
              <span className={styles.count}>
                {all !== null && all > loaded
                  ? texts.filters.countOf(formatNumber(loaded), formatNumber(all))
                  : formatNumber(loaded)}
              </span>
            </label>
          ))}
      </fieldset>
    </>
  );
}
