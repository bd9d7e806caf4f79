import { formatNumber } from '../../format/format-number';
import { texts } from '../../texts/texts';
import { Button } from '../../ui/button';
import { EmptyState } from '../../ui/empty-state';
import { useFocusTargets } from './focus-targets';
import styles from './search-screen.module.css';
import type { ResultsView } from './use-results-view';

/** In place of a grid without rows: what hides them, and the way back. */
export function AllHidden({ loadedCount, view }: { loadedCount: number; view: ResultsView }) {
  const { focusFilters } = useFocusTargets();
  return (
    <EmptyState
      heading={texts.filters.allHidden(formatNumber(loadedCount), loadedCount === 1)}
      lead={texts.filters.allHiddenLead}
    >
      <div className={styles.examples}>
        {view.filters.map(({ facet }) => (
          <Button
            key={facet}
            onPress={() => {
              focusFilters();
              view.setFilter({ facet, values: [], from: null, to: null });
            }}
          >
            {texts.filters.clearOne(view.facets.find(({ id }) => id === facet)?.name ?? facet)}
          </Button>
        ))}
      </div>
    </EmptyState>
  );
}
