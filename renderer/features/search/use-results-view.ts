import { useEffect, useMemo, useState } from 'react';
import { noFacets } from '../../../electron/shared/contract/constants/no-facets';
import type { Filter, ServerFilters } from '../../../electron/shared/contract/facets';
import type { Failure } from '../../../electron/shared/contract/failure';
import type { ResultColumn, SearchHistory, SearchView } from '../../../electron/shared/contract/history';
import type { FieldGroup } from '../../../electron/shared/contract/part';
import { useApp } from '../../bridge/app-context';
import { usePriced } from '../../bridge/pricing';
import { useSavedValue } from '../../bridge/use-saved-value';
import type { ColumnChoice, GridColumn } from '../../ui/grid/grid-column';
import type { RowGroup } from '../../ui/grid/row-group';
import type { AnswerContext } from './answer-context';
import type { CachedResults } from './cached-results';
import type { Facet } from './facet';
import { facetsOf } from './facets';
import { applicable, filterRows, isEmptyFilter, matchingCounts, serverFiltersOf } from './filter-rows';
import { type Order, orderRows } from './order-rows';
import { resultGroups } from './result-groups';
import { partsOf, pricedRows, type ResultRow } from './result-rows';
import type { ResultSet } from './result-set';
import { specificationColumns } from './specification-columns';

type AnyResults = ResultSet | CachedResults;

/** The loaded results as the user chooses to see them: filtered and ordered on the page, without a request. */
export interface ResultsView {
  readonly kind: AnyResults['kind'];
  readonly facets: readonly Facet[];
  readonly rows: readonly ResultRow[];
  /** The same rows by how they match the search; null for a list. */
  readonly groups: readonly RowGroup<ResultRow>[] | null;
  /** How many loaded rows the filters hide. */
  readonly hiddenCount: number;
  /** The filters that were chosen for this text or list and mean something for its results. */
  readonly filters: readonly Filter[];
  readonly order: Order | null;
  readonly columns: ColumnChoice<ResultColumn>;
  /** A column for each specification of the loaded parts. */
  readonly specificationColumns: readonly GridColumn<ResultColumn>[];
  /** What the answers lack because the plan does. */
  readonly outsidePlan: readonly FieldGroup[];
  /** The same filters for the service. */
  readonly serverFilters: ServerFilters;
  /** How many rows that pass the other filters have which value of a facet. */
  matching(facet: Facet): ReadonlyMap<string, number>;
  /** Why the last change was not saved. */
  readonly failure: Failure | null;
  setFilter(filter: Filter): void;
  clearFilters(): void;
  setOrder(order: Order | null): void;
  setColumns(columns: Partial<ColumnChoice<ResultColumn>>): void;
}

/** What is chosen for the rows of one query. The columns are the same for all. */
type RowChoice = Pick<SearchHistory, 'order' | 'filters'>;

const maxFilters = 30;
const noFilters: Filter[] = [];
const initialChoice: RowChoice = { order: null, filters: noFilters };
const noRows: readonly ResultRow[] = [];
const noContext: Pick<AnswerContext, 'attributes' | 'outsidePlan'> = { attributes: [], outsidePlan: [] };

/** The remembered choice. Its filters were made for one text, and hide nothing of another one's results. */
function rememberedChoice({ order, filters, filteredText }: SearchHistory, text: string | null): RowChoice {
  const isSameText = filteredText !== null && filteredText.toLowerCase() === text?.toLowerCase();
  return { order, filters: isSameText ? filters : noFilters };
}

/** The choice made for the list with an id, or for cached parts. It is not remembered: each starts in its own order. */
type OwnChoice = RowChoice & { readonly id: OwnId };
type OwnId = number | 'cached';

function ownIdOf(results: AnyResults | null): OwnId | null {
  if (results?.kind === 'cached') return 'cached';
  return results?.kind === 'list' ? results.id : null;
}

export function useResultsView(results: AnyResults | null): ResultsView {
  const { bridge, searchHistory, listedParts } = useApp();
  const {
    value: history,
    failure,
    change: save,
  } = useSavedValue<SearchHistory, SearchView>({
    live: searchHistory,
    scope: 'search-history',
    apply: (before, view) => ({ ...before, ...view }),
    save: bridge.rememberView,
  });
  const [ownChoice, setOwnChoice] = useState<OwnChoice | null>(null);
  const kind = results?.kind ?? 'search';
  const ownId = ownIdOf(results);
  const text = results?.kind === 'search' ? results.text : null;
  const choiceHere = ownChoice?.id === ownId ? ownChoice : initialChoice;
  const { order, filters } = ownId === null ? rememberedChoice(history, text) : choiceHere;
  const asLoaded = results?.rows ?? noRows;
  const priced = usePriced(
    useMemo(() => partsOf(asLoaded), [asLoaded]),
    results?.pricedFor ?? null,
  );
  const loaded = useMemo(() => pricedRows(asLoaded, priced), [asLoaded, priced]);
  const counts = results?.kind === 'search' ? results.facets : noFacets;
  const { attributes, outsidePlan } = results ?? noContext;
  // A new price changes no facet.
  const facets = useMemo(
    () => facetsOf(partsOf(asLoaded), attributes, counts, outsidePlan),
    [asLoaded, attributes, outsidePlan, counts],
  );
  const columnsOfFacets = useMemo(() => specificationColumns(facets), [facets]);
  const passing = useMemo(() => filterRows(loaded, filters, facets), [loaded, filters, facets]);
  const ordered = useMemo(() => orderRows(passing, order), [passing, order]);
  const groups = useMemo(() => (kind === 'list' ? null : resultGroups(ordered)), [kind, ordered]);
  const rows = useMemo(() => groups?.flatMap((group) => group.rows) ?? ordered, [groups, ordered]);
  const active = useMemo(() => applicable(filters, facets), [filters, facets]);
  // An open part leads to those before and after it.
  useEffect(() => listedParts.set(partsOf(rows)), [listedParts, rows]);

  const remember = (view: Partial<SearchView>) => {
    // What is shown now, not what was rendered: of two changes by one event neither is lost.
    const { recent, ...before } = searchHistory.get();
    save({ ...before, ...view });
  };
  const choose = (change: Partial<RowChoice>) => {
    if (ownId !== null) setOwnChoice({ id: ownId, order, filters, ...change });
    else remember({ ...change, ...(change.filters && { filteredText: text }) });
  };
  return {
    kind,
    facets,
    rows,
    groups,
    hiddenCount: loaded.length - rows.length,
    filters: active,
    order,
    columns: history,
    specificationColumns: columnsOfFacets,
    outsidePlan,
    failure,
    serverFilters: serverFiltersOf(filters, facets),
    matching: (facet) => matchingCounts(loaded, facet, filters, facets),
    setOrder: (next) => choose({ order: next }),
    setColumns: remember,
    clearFilters: () => choose({ filters: [] }),
    setFilter(filter) {
      const others = filters.filter(({ facet }) => facet !== filter.facet);
      choose({ filters: isEmptyFilter(filter) ? others : [...others, filter].slice(-maxFilters) });
    },
  };
}
