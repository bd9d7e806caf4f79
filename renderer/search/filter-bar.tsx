import { texts } from '../texts';
import { Button } from '../ui/button';
import { isUseful } from './facets';
import styles from './filter-bar.module.css';
import { FilterMenu } from './filter-menu';
import type { ShownResults } from './shown-results';
import type { ResultsView } from './use-results-view';

/** To where the focus goes when what it was on is gone with the filters. */
export function focusFilters(): void {
  document.querySelector<HTMLElement>(`section[aria-label="${texts.filters.label}"] button`)?.focus();
}

/** A button a facet, and what it is set to. Those that cannot tell the rows apart are left out. */
export function FilterBar({ view, results }: { view: ResultsView; results: ShownResults }) {
  const { facets, filters } = view;
  const filterOf = (id: string) => filters.find(({ facet }) => facet === id);
  const shown = facets.filter((facet) => filterOf(facet.id) || isUseful(facet, results.rows));
  if (shown.length === 0) return null;
  const clear = () => {
    focusFilters();
    view.clearFilters();
  };
  return (
    <section className={styles.bar} aria-label={texts.filters.label}>
      {shown.map((facet) => (
        <FilterMenu key={facet.id} facet={facet} filter={filterOf(facet.id)} onChange={view.setFilter} />
      ))}
      {filters.length > 0 && (
        <Button look="quiet" className={styles.clear} onPress={clear}>
          {texts.filters.clear}
        </Button>
      )}
    </section>
  );
}
