import { useApp } from '../../bridge/app-context';
import { useLiveValue } from '../../bridge/live-value';
import { texts } from '../../texts/texts';
import { classNames } from '../../ui/class-names';
import layoutStyles from '../../ui/layout.module.css';
import { ListPanel } from './list-panel';
import { SearchBar } from './search-bar';
import { SearchBody } from './search-body';
import { SearchNotices } from './search-notices';
import styles from './search-screen.module.css';
import { SearchStatus } from './search-status';
import { useSearchScreen } from './use-search-screen';

export function SearchScreen() {
  const { searchHistory } = useApp();
  const { recent } = useLiveValue(searchHistory);
  const state = useSearchScreen();
  const { active, form, focus, dispatch } = state;
  return (
    <section ref={focus.screen} className={classNames(layoutStyles.screen, styles.screen)} hidden={!active}>
      <h1 className="visually-hidden">{texts.search.heading}</h1>
      <div className={styles.top}>
        <SearchBar
          ref={focus.searchBox}
          value={form.text}
          onChange={(text) => dispatch({ type: 'typed', text })}
          onSubmit={state.submitFromBox}
          recent={recent}
          onList={state.openList}
        />
        {form.isListOpen && (
          <ListPanel
            draft={form.list}
            dispatch={dispatch}
            onSubmit={state.submitList}
            onClose={state.closeList}
          />
        )}
        <SearchStatus
          search={state.search}
          view={state.view}
          hint={form.hint}
          isListOpen={form.isListOpen}
          typedLength={form.text.trim().length}
          onCancel={state.cancel}
          onRestore={state.restoreResults}
          onReturnToList={state.returnToList}
        />
        <SearchNotices state={state} />
      </div>
      {!form.isListOpen && <SearchBody state={state} />}
    </section>
  );
}
