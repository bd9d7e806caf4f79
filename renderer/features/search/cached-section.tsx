import { texts } from '../../texts/texts';
import { EmptyState } from '../../ui/empty-state';
import { PriceBasis } from './price-basis';
import { ResultsTable } from './results-table';
import styles from './search-screen.module.css';
import type { CachedPartsView } from './use-cached-parts';
import type { SearchScreenState } from './use-search-screen';

/** The cached parts that match what is typed, in place of results. */
export function CachedSection({ cached, state }: { cached: CachedPartsView; state: SearchScreenState }) {
  const { view, preview, open, searchLine } = state;
  const { results } = cached;
  if (!results) return null;
  return (
    <div className={styles.body}>
      {view.rows.length > 0 && (
        <ResultsTable
          view={view}
          preview={preview}
          onOpen={open}
          onLineSearch={searchLine}
          footer={
            <div className={styles.more}>
              <span className="muted">{results.hasMore ? texts.cached.more : texts.cached.all}</span>
              <PriceBasis market={results} />
            </div>
          }
        />
      )}
      {results.rows.length === 0 && (
        <EmptyState heading={texts.cached.none(results.text)} lead={texts.cached.noneLead} />
      )}
    </div>
  );
}
