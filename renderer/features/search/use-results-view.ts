import { useMemo, useState } from 'react';
import type { Filter, ServerFilters } from '../../../electron/shared/contract/facets';
import type { Failure } from '../../../electron/shared/contract/failure';
import type {
  ResultColumn,
  SearchHistory,
  SearchView,
} from '../../../electron/shared/contract/search-history';
import { useApp } from '../../bridge/app-context';
import { useSavedValue } from '../../bridge/use-saved-value';
import type { ColumnChoice } from '../../ui/grid/grid-column';
import { type Facet, facetsOf } from './facets';
import { applicable, filterRows, isEmptyFilter, serverFiltersOf } from './filter-rows';
import { type Order, orderRows } from './order-rows';
import type { ShownResults } from './shown-results';
import { partsOf, type ShownRow } from './shown-rows';

/** The loaded results as they are looked at: filtered and ordered here, without a request. */
export interface ResultsView {
  readonly facets: readonly Facet[];
  readonly rows: readonly ShownRow[];
  /** How many loaded rows the filters hide. */
  readonly hidden: number;
  /** Those of the filters chosen on this text or list that mean something for its results. */
  readonly filters: readonly Filter[];
  readonly order: Order | null;
  readonly columns: ColumnChoice<ResultColumn>;
  readonly serverFilters: ServerFilters;
  /** Why the last change was not saved. */
  readonly failure: Failure | null;
  setFilter(filter: Filter): void;
  clearFilters(): void;
  setOrder(order: Order | null): void;
  setColumns(columns: Partial<ColumnChoice<ResultColumn>>): void;
}

/** What is chosen of the rows, and not of the grid. */
type Look = Pick<SearchHistory, 'order' | 'filters'>;
/** A list's is its own, and not remembered: it starts in the list's order. `id`: of which press it is. */
type ListLook = Look & { readonly id: number };

const noFilters: Filter[] = [];
const firstLook: Look = { order: null, filters: noFilters };

/** Whether the remembered filters were chosen on these very results, or on those of the same text before. */
const isFiltered = ({ filteredText }: SearchHistory, results: ShownResults | null) =>
  filteredText !== null && filteredText.toLowerCase() === results?.text.toLowerCase();

const noRows: readonly ShownRow[] = [];

export function useResultsView(results: ShownResults | null): ResultsView {
  const { bridge, searchHistory } = useApp();
  const saved = useSavedValue<SearchHistory, SearchView>({
    live: searchHistory,
    scope: 'search-history',
    apply: (history, view) => ({ ...history, ...view }),
    save: bridge.rememberView,
  });
  const memory = saved.value;
  const [listLook, setListLook] = useState<ListLook | null>(null);
  const list = results?.list ?? null;
  const { order, filters } = list
    ? listLook?.id === list.id
      ? listLook
      : firstLook
    : { order: memory.order, filters: isFiltered(memory, results) ? memory.filters : noFilters };
  const loaded = results?.rows ?? noRows;
  const counts = results?.facets ?? null;
  const facets = useMemo(() => (counts ? facetsOf(partsOf(loaded), counts) : []), [loaded, counts]);
  const passing = useMemo(() => filterRows(loaded, filters, facets), [loaded, filters, facets]);
  const rows = useMemo(() => orderRows(passing, order), [passing, order]);
  const active = useMemo(() => applicable(filters, facets), [filters, facets]);

  const remember = (view: Partial<SearchView>) => {
    const { recent, ...before } = searchHistory.get();
    saved.change({ ...before, ...view });
  };
  const look = (change: Partial<Look>) => {
    if (list) setListLook({ id: list.id, order, filters, ...change });
    else remember({ ...change, ...(change.filters && { filteredText: results?.text ?? null }) });
  };
  return {
    facets,
    rows,
    hidden: loaded.length - rows.length,
    filters: active,
    order,
    columns: memory,
    failure: saved.failure,
    serverFilters: serverFiltersOf(filters, facets),
    setOrder: (next) => look({ order: next }),
    setColumns: remember,
    clearFilters: () => look({ filters: [] }),
    setFilter(filter) {
      const others = filters.filter(({ facet }) => facet !== filter.facet);
      look({ filters: isEmptyFilter(filter) ? others : [...others, filter].slice(-30) });
    },
  };
}
