import { memo } from 'react';
import { LazyBoundary } from '../../components/error-boundary';
import { texts } from '../../texts/texts';
import { classNames } from '../../ui/class-names';
import layoutStyles from '../../ui/layout.module.css';
import { ListPanel, PreviewPane } from './later-parts';
import { PreviewToggle } from './preview/preview-toggle';
import { SearchBody } from './search-body';
import { SearchNotices } from './search-notices';
import styles from './search-screen.module.css';
import { SearchStatus } from './search-status';
import { useSearchScreen } from './use-search-screen';

// Hiding it draws nothing anew: the screen that takes its place would wait for that.
const Body = memo(SearchBody, (_, { state }) => !state.active);

export function SearchScreen() {
  const state = useSearchScreen();
  const { active, form, focus, dispatch, preview } = state;
  const hasRows = !form.isListOpen && preview.row !== null;
  return (
    <section className={styles.frame} hidden={!active}>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: for keys that the grid leaves */}
      <div
        ref={focus.screen}
        className={classNames(layoutStyles.screen, styles.screen)}
        onKeyDown={state.onRowKey}
      >
        <h1 className="visually-hidden">{texts.search.heading}</h1>
        <div className={styles.top}>
          {/* Its field takes the focus when it is shown. */}
          {active && form.isListOpen && (
            <LazyBoundary>
              <ListPanel
                draft={form.list}
                dispatch={dispatch}
                onSubmit={state.submitList}
                onClose={state.closeList}
              />
            </LazyBoundary>
          )}
          <SearchStatus
            search={state.search}
            cached={state.cached}
            view={state.view}
            hint={form.hint}
            isListOpen={form.isListOpen}
            typedLength={form.text.trim().length}
            onCancel={state.cancel}
            onRestore={state.restoreResults}
            onReturnToList={state.returnToList}
          >
            {hasRows && <PreviewToggle preview={preview} />}
          </SearchStatus>
          <SearchNotices state={state} />
        </div>
        {!form.isListOpen && <Body state={state} />}
      </div>
      {active && hasRows && preview.isShown && (
        <div className={styles.preview}>
          <LazyBoundary>
            <PreviewPane preview={preview} onOpen={state.open} />
          </LazyBoundary>
        </div>
      )}
    </section>
  );
}
