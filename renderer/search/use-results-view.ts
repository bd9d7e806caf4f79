import { useMemo } from 'react';
import type { Filter, Narrowing } from '../../electron/contract/facets';
import type { ResultColumn, SearchView } from '../../electron/contract/search-memory';
import { useApp } from '../app/app-context';
import { useLiveValue } from '../app/live-value';
import type { ColumnChoice } from '../ui/grid/grid-column';
import { type Facet, facetsOf } from './facets';
import { applicable, filterRows, isEmptyFilter, narrowingOf } from './filter-rows';
import { type Order, orderRows } from './order-rows';
import type { ShownResults } from './shown-results';
import type { ShownRow } from './shown-rows';

/** The loaded results as they are looked at: filtered and ordered here, without a request. */
export interface ResultsView {
  readonly facets: readonly Facet[];
  readonly rows: readonly ShownRow[];
  /** How many loaded rows the filters hide. */
  readonly hidden: number;
  /** Those of the remembered filters that mean something for these results. */
  readonly filters: readonly Filter[];
  readonly order: Order | null;
  readonly columns: ColumnChoice<ResultColumn>;
  readonly narrowing: Narrowing;
  setFilter(filter: Filter): void;
  clearFilters(): void;
  setOrder(order: Order | null): void;
  setColumns(columns: Partial<ColumnChoice<ResultColumn>>): void;
}

const noRows: readonly ShownRow[] = [];

export function useResultsView(results: ShownResults | null): ResultsView {
  const { bridge, searchMemory } = useApp();
  const memory = useLiveValue(searchMemory);
  const { order, filters } = memory;
  const loaded = results?.rows ?? noRows;
  const counts = results?.facets ?? null;
  const facets = useMemo(() => (counts ? facetsOf(loaded, counts) : []), [loaded, counts]);
  const passing = useMemo(() => filterRows(loaded, filters, facets), [loaded, filters, facets]);
  const currency = results?.currency ?? '';
  const rows = useMemo(() => orderRows(passing, order, currency), [passing, order, currency]);
  const active = useMemo(() => applicable(filters, facets), [filters, facets]);

  const look = (view: Partial<SearchView>) => {
    const { recent, ...before } = searchMemory.get();
    const next = { ...before, ...view };
    searchMemory.set({ recent, ...next });
    // What cannot be saved holds all the same until the app quits.
    bridge.rememberView(next).catch(() => undefined);
  };
  return {
    facets,
    rows,
    hidden: loaded.length - rows.length,
    filters: active,
    order,
    columns: memory,
    narrowing: narrowingOf(filters, facets),
    setOrder: (next) => look({ order: next }),
    setColumns: look,
    clearFilters: () => look({ filters: [] }),
    setFilter(filter) {
      const others = filters.filter(({ facet }) => facet !== filter.facet);
      look({ filters: isEmptyFilter(filter) ? others : [...others, filter].slice(-30) });
    },
  };
}
