import { type Ref, useState } from 'react';
import { DensityButton } from '../../components/density-button';
import { texts } from '../../texts/texts';
import { focusByArrows } from '../../ui/arrow-focus';
import { classNames } from '../../ui/class-names';
import { ColumnsPanel } from '../../ui/grid/columns-panel';
import { isColumnShown, useWindowStep, withColumn } from '../../ui/grid/visible-columns';
import { AddFilter } from './add-filter';
import type { AnswerContext } from './answer-context';
import { shownFacets } from './facet-order';
import { activeValue, inStockValue } from './facets';
import styles from './filter-bar.module.css';
import { FilterMenu } from './filter-menu';
import { FilterToggle } from './filter-toggle';
import { useFocusTargets } from './focus-targets';
import { PriceBasis } from './price-basis';
import { partsOf, type ResultRow } from './result-rows';
import { columnOfFacet } from './specification-columns';
import { useResultColumns } from './use-result-columns';
import type { ResultsView } from './use-results-view';

/** Stops that are not facets. No facet has such a name. */
const addStop = ' add';
const clearStop = ' clear';
const columnsStop = ' columns';
const densityStop = ' density';

/** Widths of the window, in CSS pixels, at which another number of filters may fit. */
const widths = Array.from({ length: 40 }, (_, step) => 920 + 40 * step);

/** What the sidebar and the bar's own controls leave for the specifications that are offered by themselves. */
function roomIn(width: number): number {
  const sidebar = width < 1100 ? 48 : 200;
  const basis = width < 1200 ? 0 : 188;
  return width - sidebar - basis - 640;
}

interface Props {
  view: ResultsView;
  results: AnswerContext;
  /** All loaded ones. */
  rows: readonly ResultRow[];
  ref: Ref<HTMLDivElement>;
}

/**
 * What can be switched on, then a button for each facet that is set, was added or is offered by itself, and all others behind
 * the last one; then the choice of columns and the rows' density. One Tab stop, so that the grid stays near; the arrow keys
 * move between the buttons.
 */
export function FilterBar({ view, results, rows, ref }: Props) {
  const { focusFilters } = useFocusTargets();
  const { facets, filters } = view;
  const { columns } = useResultColumns(view);
  const columnsWidth = useWindowStep(columns.map(({ from = 0 }) => from));
  const room = roomIn(useWindowStep(widths));
  /** By name, not by place: a filter that appears with more parts must not move the stop to another one. */
  const [current, setCurrent] = useState<string | null>(null);
  const [added, setAdded] = useState<readonly string[]>([]);
  /** The filter that was added just now, whose menu opens by itself. */
  const [opening, setOpening] = useState<string | null>(null);
  const filterOf = (id: string) => filters.find(({ facet }) => facet === id);
  const isWanted = (id: string) => added.includes(id) || filterOf(id) !== undefined;
  const { shown, others } = shownFacets(facets, partsOf(rows), room, isWanted);
  const hasFilters = filters.length > 0;
  const hasActive = facets.some(({ id }) => id === 'active');
  const stops = [
    'stock',
    ...(hasActive ? ['active'] : []),
    ...shown.map(({ id }) => id),
    ...(others.length > 0 ? [addStop] : []),
    ...(hasFilters ? [clearStop] : []),
    columnsStop,
    densityStop,
  ];
  const stop = stops.find((name) => name === current) ?? stops[0];
  const place = (name: string) => ({ tabIndex: name === stop ? 0 : -1, onFocus: () => setCurrent(name) });

  const columnOf = (id: string) => {
    const column = columns.find((one) => one.id === columnOfFacet(id));
    if (!column) return { isColumn: null, onColumn: () => {} };
    return {
      isColumn: isColumnShown(column, view.columns, columnsWidth),
      onColumn: (isShown: boolean) =>
        view.setColumns(withColumn(view.columns, column, isShown, columnsWidth)),
    };
  };
  const toggle = (id: string, value: string, name: string, title?: string) => (
    <FilterToggle
      name={name}
      title={title}
      isOn={filterOf(id) !== undefined}
      onChange={(isOn) => view.setFilter({ facet: id, values: isOn ? [value] : [], from: null, to: null })}
      {...place(id)}
    />
  );
  return (
    <div
      ref={ref}
      role="toolbar"
      aria-label={texts.filters.label}
      className={styles.bar}
      onKeyDown={(event) => focusByArrows(event, 'row')}
    >
      <div className={styles.chips}>
        {toggle('stock', inStockValue, texts.filters.inStock)}
        {hasActive && toggle('active', activeValue, texts.filters.active, texts.filters.activeTitle)}
        {shown.map((facet) => (
          <FilterMenu
            key={facet.id}
            facet={facet}
            filter={filterOf(facet.id)}
            matching={view.matching}
            isOpening={opening === facet.id}
            onOpened={() => setOpening(null)}
            onChange={view.setFilter}
            {...columnOf(facet.id)}
            {...place(facet.id)}
          />
        ))}
      </div>
      {others.length > 0 && (
        <AddFilter
          facets={others}
          onAdd={(id) => {
            setAdded((before) => [...before, id]);
            setOpening(id);
          }}
          {...place(addStop)}
        />
      )}
      {hasFilters ? (
        <button
          type="button"
          className={styles.clear}
          aria-label={texts.filters.clear}
          onClick={() => {
            focusFilters();
            view.clearFilters();
          }}
          {...place(clearStop)}
        >
          {texts.filters.clearShort}
        </button>
      ) : (
        // Its room, so that nothing moves when the first filter is set.
        <span aria-hidden="true" className={classNames(styles.clear, styles.reserved)}>
          {texts.filters.clearShort}
        </span>
      )}
      <span className={styles.end}>
        <PriceBasis market={results} />
        <ColumnsPanel
          columns={columns}
          choice={view.columns}
          onChange={view.setColumns}
          {...place(columnsStop)}
        />
        <DensityButton {...place(densityStop)} />
      </span>
    </div>
  );
}
