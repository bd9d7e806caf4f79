import { type KeyboardEvent, useState } from 'react';
import { texts } from '../texts/texts';
import { isUseful } from './facets';
import styles from './filter-bar.module.css';
import { FilterMenu } from './filter-menu';
import type { ShownResults } from './shown-results';
import type { ResultsView } from './use-results-view';

/** To where the focus goes when what it was on is gone with the filters. */
export function focusFilters(): void {
  document
    .querySelector<HTMLElement>(`[role="toolbar"][aria-label="${texts.filters.label}"] button`)
    ?.focus();
}

const steps: Readonly<Record<string, number>> = { ArrowRight: 1, ArrowLeft: -1 };

/**
 * A button a facet, and what it is set to. Those that cannot tell the rows apart are left out. One stop of Tab, so that
 * the grid stays near; the arrows go from button to button.
 */
export function FilterBar({ view, results }: { view: ResultsView; results: ShownResults }) {
  const { facets, filters } = view;
  const [current, setCurrent] = useState(0);
  const filterOf = (id: string) => filters.find(({ facet }) => facet === id);
  const shown = facets.filter((facet) => filterOf(facet.id) || isUseful(facet, results.rows));
  if (shown.length === 0) return null;
  const stop = Math.min(current, filters.length > 0 ? shown.length : shown.length - 1);

  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    const step = steps[event.key];
    // Within an open list the arrows belong to its fields.
    if (step === undefined || !(event.target instanceof HTMLButtonElement)) return;
    event.preventDefault();
    const buttons = [...event.currentTarget.querySelectorAll<HTMLButtonElement>(':scope > button')];
    buttons[(buttons.indexOf(event.target) + step + buttons.length) % buttons.length]?.focus();
  };
  return (
    <div role="toolbar" aria-label={texts.filters.label} className={styles.bar} onKeyDown={onKeyDown}>
      {shown.map((facet, index) => (
        <FilterMenu
          key={facet.id}
          facet={facet}
          filter={filterOf(facet.id)}
          tabIndex={index === stop ? 0 : -1}
          onFocus={() => setCurrent(index)}
          onChange={view.setFilter}
        />
      ))}
      {filters.length > 0 && (
        <button
          type="button"
          className={styles.clear}
          tabIndex={stop === shown.length ? 0 : -1}
          onFocus={() => setCurrent(shown.length)}
          onClick={() => {
            focusFilters();
            view.clearFilters();
          }}
        >
          {texts.filters.clear}
        </button>
      )}
    </div>
  );
}
