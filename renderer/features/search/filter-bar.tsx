import { type KeyboardEvent, type Ref, useState } from 'react';
import { texts } from '../../texts/texts';
import { ColumnsPanel } from '../../ui/grid/columns-panel';
import { isUseful } from './facets';
import styles from './filter-bar.module.css';
import { FilterMenu } from './filter-menu';
import { useFocusTargets } from './focus-targets';
import { resultColumns } from './result-columns';
import { partsOf, type ResultRow } from './result-rows';
import type { ResultsView } from './use-results-view';

/** Stops that are not facets. No facet has such a name. */
const clearStop = ' clear';
const columnsStop = ' columns';

const steps: Readonly<Record<string, number>> = { ArrowRight: 1, ArrowLeft: -1 };

interface Props {
  view: ResultsView;
  /** All loaded ones. */
  rows: readonly ResultRow[];
  ref: Ref<HTMLDivElement>;
}

/**
 * A button for each facet, showing what it is set to, except facets that cannot tell the rows apart; then the choice of
 * columns. One Tab stop, so that the grid stays near; the arrow keys move between the buttons.
 */
export function FilterBar({ view, rows, ref }: Props) {
  const { focusFilters } = useFocusTargets();
  const { facets, filters } = view;
  /** By name, not by place: a filter that appears with more parts must not move the stop to another one. */
  const [current, setCurrent] = useState<string | null>(null);
  const filterOf = (id: string) => filters.find(({ facet }) => facet === id);
  const parts = partsOf(rows);
  const shown = facets.filter((facet) => filterOf(facet.id) || isUseful(facet, parts));
  const stops = [...shown.map(({ id }) => id), ...(filters.length > 0 ? [clearStop] : []), columnsStop];
  const stop = stops.find((name) => name === current) ?? stops[0];

  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    const step = steps[event.key];
    // In an open menu the arrow keys belong to its fields.
    if (step === undefined || !(event.target instanceof HTMLButtonElement)) return;
    const buttons = [...event.currentTarget.querySelectorAll<HTMLButtonElement>('button:not([popover] *)')];
    const at = buttons.indexOf(event.target);
    if (at === -1) return;
    event.preventDefault();
    buttons[(at + step + buttons.length) % buttons.length]?.focus();
  };
  return (
    <div
      ref={ref}
      role="toolbar"
      aria-label={texts.filters.label}
      className={styles.bar}
      onKeyDown={onKeyDown}
    >
      {shown.map((facet) => (
        <FilterMenu
          key={facet.id}
          facet={facet}
          filter={filterOf(facet.id)}
          tabIndex={facet.id === stop ? 0 : -1}
          onFocus={() => setCurrent(facet.id)}
          onChange={view.setFilter}
        />
      ))}
      {filters.length > 0 && (
        <button
          type="button"
          className={styles.clear}
          tabIndex={stop === clearStop ? 0 : -1}
          onFocus={() => setCurrent(clearStop)}
          onClick={() => {
            focusFilters();
            view.clearFilters();
          }}
        >
          {texts.filters.clear}
        </button>
      )}
      <span className={styles.columns}>
        <ColumnsPanel
          columns={resultColumns}
          choice={view.columns}
          onChange={view.setColumns}
          tabIndex={stop === columnsStop ? 0 : -1}
          onFocus={() => setCurrent(columnsStop)}
        />
      </span>
    </div>
  );
}
